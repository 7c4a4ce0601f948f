import type { Draft, DraftContent } from "../../core/midwife/draft";
import type { Made } from "../../core/midwife/made";
import { encodePackage } from "../../core/midwife/package";
import type { PackedVoice } from "../../core/midwife/parts";
import type { Recording } from "../../core/midwife/recording";
import type { Review } from "../../core/midwife/review";
import { writeSmallPart } from "../../core/midwife/small-part";
import { success, type Result } from "../../core/result";
import type { Instant } from "../../core/time/instant";
import type { FileSaver, TextFile } from "../copies/ports";
import type { Clock } from "../devices";
import type { Deflating } from "../hand-over/ports";
import { createOnce } from "../once";
import type { StoreFault } from "../storage";
import type { TakeStore } from "../studio/ports";
import type { Desk, ReviewStore, StillCode, StillCodeDrawer } from "./ports";
import { packVoice } from "./voice-packing";

/** All that a package can be made of, as it lies on this phone. */
export type Stock = {
  readonly draft: Draft;
  readonly takes: readonly Recording[];
  /** When the speaker agreed; null where she has not: her voice then stays here. */
  readonly agreedAt: Instant | null;
  readonly reviews: readonly Review[];
  readonly made: Made | null;
};

export type PackageContent = DraftContent & {
  readonly voice: PackedVoice | null;
  readonly reviews: readonly Review[];
};

/** Makes packages of the Puskesmas. */
export type PackageMaker = {
  /** Reads all that lies here; fails where any of it cannot be read: a package without it would say less than she thinks. */
  readonly look: () => Promise<Result<Stock, StoreFault>>;
  /** Keeps what was typed, one after the other: the last one stands. */
  readonly keepDraft: (draft: Draft) => Promise<Result<null, StoreFault>>;
  /** Packs recordings; none are no voice. */
  readonly pack: (
    recordings: readonly Recording[],
    agreedAt: Instant,
  ) => Promise<PackedVoice | null>;
  /** How large the file of a package is, in bytes, before it is made. */
  readonly sizeOf: (content: PackageContent) => number;
  /** Hands the file to the phone, which puts it where its downloads lie. */
  readonly save: (content: PackageContent) => Promise<Made>;
  readonly canShare: () => boolean;
  /** Hands the file to an app that is chosen; null where none was. */
  readonly share: (content: PackageContent) => Promise<Made | null>;
  /** Who she is, her numbers and her advice as one code; null where they are too long for one. */
  readonly codeOf: (content: DraftContent) => StillCode | null;
};

export type PackageMakerPorts = {
  readonly takes: Pick<TakeStore, "list" | "consent">;
  readonly reviews: Pick<ReviewStore, "list">;
  readonly desk: Desk;
  readonly deflating: Pick<Deflating, "deflate">;
  readonly saver: FileSaver;
  readonly drawCode: StillCodeDrawer;
  readonly clock: Pick<Clock, "now" | "monotonicMs">;
  readonly appVersion: string;
};

/** Plain text, because Android refuses JSON over Bluetooth. */
const fileNameAt = (now: Instant): string =>
  `tetes-pertama-paket-${now.slice(0, 10)}-${now.slice(11, 16).replace(":", "")}.txt`;

async function lookAt({
  takes,
  reviews,
  desk,
}: PackageMakerPorts): Promise<Result<Stock, StoreFault>> {
  const [draft, made, lying, consent, words] = await Promise.all([
    desk.draft(),
    desk.made(),
    takes.list(),
    takes.consent(),
    reviews.list(),
  ]);
  if (!draft.ok) return draft;
  if (!made.ok) return made;
  if (!lying.ok) return lying;
  if (!consent.ok) return consent;
  if (!words.ok) return words;
  return success({
    draft: draft.value,
    made: made.value,
    takes: lying.value,
    agreedAt: consent.value?.agreedAt ?? null,
    reviews: words.value,
  });
}

export function createPackageMaker(ports: PackageMakerPorts): PackageMaker {
  const { desk, saver, clock, appVersion } = ports;
  const once = createOnce<Made>(clock, () => true);
  let keeping: Promise<unknown> = Promise.resolve();

  const textOf = (content: PackageContent, madeAt: Instant): string =>
    encodePackage({ madeAt, appVersion, ...content });
  const fileOf = (content: PackageContent, now: Instant): TextFile => ({
    name: fileNameAt(now),
    type: "text/plain",
    text: textOf(content, now),
  });
  /** That it was made is remembered as far as this phone can; the file is there either way. */
  const remember = async ({ text }: TextFile, at: Instant): Promise<Made> => {
    const made = { at, bytes: text.length };
    await desk.keepMade(made);
    return made;
  };

  return {
    look: () => lookAt(ports),
    keepDraft: (draft) => {
      const kept = keeping.then(() => desk.keepDraft(draft));
      keeping = kept;
      return kept;
    },
    pack: async (recordings, agreedAt) =>
      recordings.length === 0 ? null : packVoice(recordings, agreedAt, ports.deflating),
    sizeOf: ({ voice, ...content }) => {
      const silent = voice === null ? null : { ...voice, sound: "" };
      return textOf({ ...content, voice: silent }, clock.now()).length + (voice?.sound.length ?? 0);
    },
    save: (content) =>
      once.act("save", () => {
        const now = clock.now();
        const file = fileOf(content, now);
        saver.save(file);
        return remember(file, now);
      }),
    canShare: saver.canShare,
    share: async (content) => {
      const now = clock.now();
      const file = fileOf(content, now);
      return (await saver.share(file)) ? remember(file, now) : null;
    },
    codeOf: (content) => ports.drawCode(writeSmallPart({ ...content, madeAt: clock.now() })),
  };
}
