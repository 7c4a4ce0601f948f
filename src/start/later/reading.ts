import { createNarrator, type Spoken } from "../../adapters/browser/narrator";
import type { Narrator } from "../../application/devices";
import type { TakenPackageService } from "../../application/services";
import { lessonClipPath } from "../../content/voice/lesson-voice";

const hers = async ({ get, fetch }: TakenPackageService): Promise<Spoken | undefined> => {
  if (get().package?.voice !== true) return undefined;
  const keeper = await fetch();
  return { lines: new Set(await keeper.heard()), clips: keeper.clips };
};

/** Part of the composition root, in a chunk of its own: reading aloud, which only the lessons need. */
export const createBrowserNarrator = async (
  base: string,
  takenPackage: TakenPackageService,
): Promise<Narrator> =>
  createNarrator(
    (clip) => base + lessonClipPath(clip),
    await hers(takenPackage).catch(() => undefined),
  );
