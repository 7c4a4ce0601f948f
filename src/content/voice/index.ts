import type { Language } from "../../core/settings/choices";
import lessonManifest from "./lesson-manifest.json";
import lines from "./lines.json";
import manifest from "./manifest.json";

type SpokenLine = (typeof lines)[number];

const lineById: ReadonlyMap<string, SpokenLine> = new Map(lines.map((line) => [line.id, line]));

/** The longest each line may take, in ms: a line of the script that is longer is refused by the voice check. */
export const longestMs: Readonly<Record<string, number>> = Object.fromEntries(
  lines.map((line) => [line.id, line.longestMs]),
);

/** What a clip says, as words on the screen; undefined for bells and the bed. */
export const spokenText = (clip: string, language: Language): string | undefined =>
  lineById.get(clip)?.text[language];

/** Address of a clip below the site's base. */
export const clipPath = (clip: string): string =>
  lineById.has(clip) ? `voice/id/${clip}.mp3` : `sound/${clip}.mp3`;

/** True while any line is still spoken by a machine; the app says so. */
export const isMachineVoice: boolean = [
  ...Object.values(manifest),
  ...Object.values(lessonManifest),
].some((entry) => entry.source === "machine");
