import { msOf } from "./clip-length.mjs";
import { ownLessonLines } from "./lesson-lines.mjs";
import { lessonProblems } from "./lesson-problems.mjs";
import { isOgg, opusMs } from "./opus.mjs";
import { SOUNDS } from "./sound-levels.mjs";

/** All sound of the session, in bytes: every line at its longest and the sounds. A phone has little room. */
const BUDGET_BYTES = 740_000;

/** What the lessons may add to that, in bytes. */
const LESSON_BUDGET_BYTES = 768_000;

const lineProblems = (line, { voice, manifest }) => {
  const clip = voice.get(line.id);
  if (clip === undefined) return [`${line.id}: the clip is missing`];
  const made = manifest[line.id];
  if (made === undefined) return [`${line.id}: the manifest does not know the clip`];

  const problems = [];
  const ms = msOf(clip);
  if (made.text !== line.text.id) {
    problems.push(`${line.id}: stale, it says "${made.text}" and should say "${line.text.id}"`);
  }
  if (made.ms !== ms) {
    problems.push(`${line.id}: lasts ${ms} ms, the manifest says ${made.ms} ms`);
  }
  if (ms > line.longestMs) {
    problems.push(`${line.id}: lasts ${ms} ms, longer than ${line.longestMs} ms`);
  }
  return problems;
};

const orphanProblems = (lines, { manifest, voice, sounds }) => {
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

/**
 * espeak-ng guesses how an e is spoken, and is wrong in every other word; it makes a word of an abbreviation, and an
 * amount of a telephone number. So each of them is decided.
 */
const DOUBTS = [
  { pattern: /e/i, what: "has an e" },
  { pattern: /^[A-Z]{2,}$/, what: "is an abbreviation" },
  { pattern: /^\d{3,}$/, what: "may be a telephone number" },
];

const lexiconProblems = (lines, lexicon) => {
  const words = lines.flatMap(
    ({ text }) => text.id.match(/[A-Za-z]+(-[A-Za-z]+)?|\d+(,\d+)?/g) ?? [],
  );
  const undecided = words.filter((word) => !(word.toLowerCase() in lexicon));
  const problems = undecided.flatMap((word) => {
    const doubt = DOUBTS.find(({ pattern }) => pattern.test(word));
    return doubt === undefined
      ? []
      : [`${word.toLowerCase()}: ${doubt.what} and is not in the lexicon`];
  });
  return [...new Set(problems)];
};

const mp3Problems = (name, bytes, parseClip) => {
  const parsed = parseClip(bytes);
  return parsed.ok ? [] : [`${name}: not in the format (${parsed.reason})`];
};

const opusProblems = (name, bytes) =>
  isOgg(bytes) && opusMs(bytes) !== undefined ? [] : [`${name}: not in the format (no mono Opus)`];

const formatProblems = ({ voice, sounds }, ownLines, parseClip) => {
  const own = new Set(ownLines.map(({ id }) => id));
  return [...voice, ...sounds].flatMap(([name, bytes]) =>
    own.has(name) ? opusProblems(name, bytes) : mp3Problems(name, bytes, parseClip),
  );
};

const overBudget = (what, clips, budget) => {
  const bytes = clips.reduce((sum, [, clip]) => sum + clip.length, 0);
  return bytes > budget ? [`${what}: ${bytes} bytes, more than ${budget}`] : [];
};

const budgetProblems = (ownLines, { voice, sounds }) => {
  const own = new Set(ownLines.map(({ id }) => id));
  const session = [...voice].filter(([id]) => !own.has(id));
  const lessons = [...voice].filter(([id]) => own.has(id));
  return [
    ...overBudget("all clips of the session", [...session, ...sounds], BUDGET_BYTES),
    ...overBudget("all clips of the lessons", lessons, LESSON_BUDGET_BYTES),
  ];
};

/**
 * Problems that show without decoding: missing, stale, orphaned, too long, not in the format, too heavy, and words
 * of lessons that a clip does not say.
 * `parseClip` is the one of the app, so that the check accepts exactly what the app accepts.
 */
export const findProblems = (shelf, parseClip) => {
  const ownLines = ownLessonLines(shelf.lessonLines, shelf.lines);
  const lines = [...shelf.lines, ...ownLines];
  return [
    ...lines.flatMap((line) => lineProblems(line, shelf)),
    ...Object.keys(SOUNDS).flatMap((name) =>
      shelf.sounds.has(name) ? [] : [`${name}: the sound is missing`],
    ),
    ...lessonProblems(shelf),
    ...orphanProblems(lines, shelf),
    ...lexiconProblems(lines, shelf.lexicon),
    ...formatProblems(shelf, ownLines, parseClip),
    ...budgetProblems(ownLines, shelf),
  ];
};
