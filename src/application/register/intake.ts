import type { BundleFault, ReadBundle } from "../../core/exchange/bundle";
import { handedIn, type Handed } from "../../core/register/handed";
import { candidatesIn, receivedAll, type Reception } from "../../core/register/hand-overs";
import type { HandOver } from "../../core/register/record";
import { success, type Result } from "../../core/result";
import type { PickedFile } from "../copies/ports";
import type { Clock } from "../devices";
import { createObservable, type Observable } from "../observable";
import type { WriteFault } from "./lying-parts";
import type { HandOverReader } from "./ports";
import { readingBy, type HandOverFault, type Reading } from "./read-hand-over";
import type { Register } from "./register";

/** Why a hand-over was not kept: it cannot be read, or she has stopped. */
export type Refusal = HandOverFault | "withdrawn";

/** A file of which nothing was kept. */
export type BadFile = { readonly nth: number; readonly name: string; readonly reason: Refusal };

/** Files that come in, from the first until all were looked at. What is counted as kept outlives an empty battery. */
export type Intake = {
  readonly status: "idle" | "reading" | "done";
  readonly total: number;
  readonly looked: number;
  readonly kept: Readonly<Record<Exclude<Reception, "withdrawn">, number>>;
  /** So many files had notes in them that this app cannot take. */
  readonly partly: number;
  readonly bad: readonly BadFile[];
  /** Why the rest was not looked at; null where nothing stopped it. "not-fetched": what reads them has not come. */
  readonly stopped: WriteFault | "not-fetched" | null;
};

/** What was said of all that comes in together: that the families gave it for the study. */
export type Given = Pick<HandOver["given"], "version">;

/** What came of one notebook. */
export type Taking =
  | { readonly kind: "kept"; readonly reception: Exclude<Reception, "withdrawn"> }
  | { readonly kind: "bad"; readonly reason: Refusal }
  | { readonly kind: "not-kept"; readonly reason: WriteFault };

/** Where what families hand over comes into the register, and waits for each mother's own yes. */
export type Intaking = Observable<Intake> & {
  /** Reads files one after the other and keeps the good ones, a few at a time. One import at a time. */
  readonly takeFiles: (files: readonly PickedFile[], given: Given) => Promise<void>;
  /** Keeps a notebook that came by light, as far as it could be read. */
  readonly takeNotebook: (
    notebook: Result<ReadBundle, BundleFault>,
    given: Given,
  ) => Promise<Taking>;
  /** Forgets what was told of the last files: their names are no part of the register. */
  readonly forget: () => void;
};

export type IntakePorts = {
  readonly register: Register;
  readonly clock: Pick<Clock, "now">;
  readonly openReader: () => HandOverReader;
};

/** So many are kept at once: as many may have to be read again after the battery fell out. */
const KEPT_AT_ONCE = 16;

const nothing: Intake = {
  status: "idle",
  total: 0,
  looked: 0,
  kept: { new: 0, newer: 0, known: 0 },
  partly: 0,
  bad: [],
  stopped: null,
};

type Read = { readonly nth: number; readonly name: string; readonly handed: Handed };

type Readings = { readonly good: readonly Read[]; readonly bad: readonly BadFile[] };

/** Reads files one after the other: two large ones at once are more than a small phone has. Null where none can be read. */
async function readAll(
  read: Reading,
  files: readonly (readonly [nth: number, file: PickedFile])[],
): Promise<Readings | null> {
  const good: Read[] = [];
  const bad: BadFile[] = [];
  for (const [nth, file] of files) {
    const handed = await read(file);
    if (handed === null) return null;
    if (handed.ok) good.push({ nth, name: file.name, handed: handed.value });
    else bad.push({ nth, name: file.name, reason: handed.reason });
  }
  return { good, bad };
}

/** What is told once these were kept. */
function withKept(
  before: Intake,
  { good, bad }: Readings,
  receptions: readonly Reception[],
): Intake {
  const kept = { ...before.kept };
  const refused: BadFile[] = [...bad];
  let { partly } = before;
  for (const [place, { nth, name, handed }] of good.entries()) {
    const reception = receptions[place] ?? "known";
    if (reception === "withdrawn") refused.push({ nth, name, reason: reception });
    else kept[reception] += 1;
    if (reception !== "withdrawn" && handed.unreadable > 0) partly += 1;
  }
  const looked = before.looked + good.length + bad.length;
  const inOrder = refused.sort((a, b) => a.nth - b.nth);
  return { ...before, kept, partly, looked, bad: [...before.bad, ...inOrder] };
}

export function createIntake(ports: IntakePorts): Intaking {
  const { register, clock, openReader } = ports;
  const state = createObservable(nothing);
  const now = (): Intake => state.get();

  /** Keeps all of them or none; gives what came of each. */
  async function keep(
    handed: readonly Handed[],
    { version }: Given,
  ): Promise<Result<readonly Reception[], WriteFault>> {
    const candidatesOf = candidatesIn(register.get().rows);
    const given = { version, agreedAt: clock.now() };
    let receptions: readonly Reception[] = [];
    const written = await register.write(
      handed.flatMap(({ told }) => candidatesOf(told.notebook)),
      (standing, origin) => {
        const made = receivedAll(standing, handed, given, origin);
        receptions = made.receptions;
        return made.rows;
      },
    );
    return written.ok ? success(receptions) : written;
  }

  /** Looks at a few files and keeps what is good of them; false where the rest is not looked at. */
  async function takeSome(
    files: readonly (readonly [number, PickedFile])[],
    { read, given }: { readonly read: Reading; readonly given: Given },
  ): Promise<boolean> {
    const stop = (stopped: Intake["stopped"]): void => state.set({ ...now(), stopped });
    const readings = await readAll(read, files);
    if (readings === null) {
      stop("not-fetched");
      return false;
    }
    const receptions = await keep(
      readings.good.map(({ handed }) => handed),
      given,
    );
    if (receptions.ok) state.set(withKept(now(), readings, receptions.value));
    else stop(receptions.reason);
    return receptions.ok;
  }

  return {
    ...state,
    takeFiles: async (files, given) => {
      if (now().status === "reading") return;
      state.set({ ...nothing, status: "reading", total: files.length });
      const numbered = files.map((file, nth) => [nth, file] as const);
      try {
        const reader = openReader();
        const some = { read: readingBy(reader, clock), given };
        for (let from = 0; from < files.length; from += KEPT_AT_ONCE)
          if (!(await takeSome(numbered.slice(from, from + KEPT_AT_ONCE), some))) break;
        reader.end();
      } catch {
        // A browser that gives no worker: what was told as kept is kept, and the files can be chosen again.
        state.set({ ...now(), stopped: "not-fetched" });
      }
      state.set({ ...now(), status: "done" });
    },
    takeNotebook: async (notebook, given) => {
      const handed = notebook.ok ? handedIn(notebook.value, clock.now()) : notebook;
      if (!handed.ok) return { kind: "bad", reason: handed.reason };
      const receptions = await keep([handed.value], given);
      if (!receptions.ok) return { kind: "not-kept", reason: receptions.reason };
      const [reception = "known"] = receptions.value;
      return reception === "withdrawn"
        ? { kind: "bad", reason: reception }
        : { kind: "kept", reception };
    },
    forget: () => {
      if (now().status === "done") state.set(nothing);
    },
  };
}
