import { FRAME_MS, framesOf } from "./frame-size.mjs";
import { SOUNDS } from "./sound-levels.mjs";

/** All sound of the app together, in bytes: every line at its longest and the sounds. A phone has little room. */
const BUDGET_BYTES = 560_000;

const lineProblems = (line, { voice, manifest }) => {
  const clip = voice.get(line.id);
  if (clip === undefined) return [`${line.id}: the clip is missing`];
  const made = manifest[line.id];
  if (made === undefined) return [`${line.id}: the manifest does not know the clip`];

  const problems = [];
  const frames = framesOf(clip);
  if (made.text !== line.text.id) {
    problems.push(`${line.id}: stale, it says "${made.text}" and should say "${line.text.id}"`);
  }
  if (made.frames !== frames) {
    problems.push(`${line.id}: has ${frames} frames, the manifest says ${made.frames}`);
  }
  if (frames * FRAME_MS > line.longestMs) {
    problems.push(`${line.id}: lasts ${frames * FRAME_MS} ms, longer than ${line.longestMs} ms`);
  }
  return problems;
};

const orphanProblems = ({ lines, manifest, voice, sounds }) => {
  const known = new Set(lines.map(({ id }) => id));
  const strayClips = [...voice.keys()].filter((id) => !known.has(id));
  const strayEntries = Object.keys(manifest).filter((id) => !known.has(id));
  const straySounds = [...sounds.keys()].filter((name) => !(name in SOUNDS));
  return [
    ...strayClips.map((id) => `${id}: orphaned, no line has this clip`),
    ...strayEntries.map((id) => `${id}: orphaned, no line has this entry of the manifest`),
    ...straySounds.map((name) => `${name}: orphaned, no sound has this name`),
  ];
};

/** espeak-ng guesses how an e is spoken, and is wrong in every other word. So each of them is decided. */
const lexiconProblems = ({ lines, lexicon }) => {
  const words = lines.flatMap(({ text }) => text.id.toLowerCase().match(/[a-z]+(-[a-z]+)?/g) ?? []);
  const undecided = [...new Set(words)].filter((word) => word.includes("e") && !(word in lexicon));
  return undecided.map((word) => `${word}: has an e and is not in the lexicon`);
};

const formatProblems = ({ voice, sounds }, parseClip) =>
  [...voice, ...sounds].flatMap(([name, bytes]) => {
    const parsed = parseClip(bytes);
    return parsed.ok ? [] : [`${name}: not in the format (${parsed.reason})`];
  });

const budgetProblems = ({ voice, sounds }) => {
  const bytes = [...voice.values(), ...sounds.values()].reduce((sum, clip) => sum + clip.length, 0);
  return bytes > BUDGET_BYTES ? [`all clips: ${bytes} bytes, more than ${BUDGET_BYTES}`] : [];
};

/**
 * Problems that show without decoding: missing, stale, orphaned, too long, not in the format, too heavy.
 * `parseClip` is the one of the app, so that the check accepts exactly what the app accepts.
 */
export const findProblems = (shelf, parseClip) => [
  ...shelf.lines.flatMap((line) => lineProblems(line, shelf)),
  ...Object.keys(SOUNDS).flatMap((name) =>
    shelf.sounds.has(name) ? [] : [`${name}: the sound is missing`],
  ),
  ...orphanProblems(shelf),
  ...lexiconProblems(shelf),
  ...formatProblems(shelf, parseClip),
  ...budgetProblems(shelf),
];
