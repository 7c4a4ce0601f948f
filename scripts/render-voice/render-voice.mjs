#!/usr/bin/env node
/**
 * Renders the spoken lines to public/voice/id. Run by hand; the clips are committed.
 *
 *   npm run voice:render                      all lines, by machine (needs espeak-ng and ffmpeg)
 *   npm run voice:render -- --only half-way   one line; more with one --only each
 *   npm run voice:render -- --from FOLDER     human recordings, named <id>.<anything ffmpeg reads>
 *   npm run voice:render -- --from PACKAGE    the recordings in a midwife's package, which ends in .txt
 *   npm run voice:render -- --force           also where a human recording stands
 */
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, parse } from "node:path";
import { parseArgs } from "node:util";
import { decode, readSamples } from "./ffmpeg.mjs";
import { msOf } from "./clip-length.mjs";
import { finishClip, finishLessonClip } from "./finish-clip.mjs";
import { ownLessonLines, readLessonLines } from "./lesson-lines.mjs";
import { readManifest, writeManifest } from "./manifest.mjs";
import { readPackageRecordings } from "./package-recordings.mjs";
import { PATHS } from "./paths.mjs";
import { readJson } from "./read-json.mjs";
import { openSpeaker } from "./speak.mjs";

const sessionLines = readJson(PATHS.lines);
const isOfSession = ({ id }) => sessionLines.some((line) => line.id === id);
const finishFor = (line) => (isOfSession(line) ? finishClip : finishLessonClip);
const fileOf = (line) => `${line.id}.${isOfSession(line) ? "mp3" : "ogg"}`;

/** Words a minute: the calm one first, then a little faster for lines that would not fit their place. */
const SPEEDS = [138, 142, 146, 150];
/** A lesson is not followed with the hands, and may be heard again. */
const LESSON_SPEEDS = [144, 150];

const renderByMachine = (speaker, line) => {
  let rendered;
  for (const speed of isOfSession(line) ? SPEEDS : LESSON_SPEEDS) {
    rendered = { clip: finishFor(line)(speaker.say(line.text.id, speed)), speed };
    if (msOf(rendered.clip) <= line.longestMs) break;
  }
  return rendered;
};

const renderRecording = (line, path) => ({
  clip: finishFor(line)(readSamples(path, "highpass=f=80")),
});

const report = (line, { clip, speed }) => {
  const pace = speed === undefined ? "recorded" : `speed ${speed}`;
  const excess = msOf(clip) > line.longestMs ? `, longer than ${line.longestMs} ms` : "";
  console.log(`${line.id}: ${msOf(clip)} ms, ${pace}${excess}`);
};

const save = (line, rendered, source, manifest) => {
  writeFileSync(join(PATHS.voice, fileOf(line)), rendered.clip);
  manifest[line.id] = { source, text: line.text.id, ms: msOf(rendered.clip) };
  report(line, rendered);
};

const takeRecordings = (folder, lines, manifest) => {
  for (const file of readdirSync(folder).sort()) {
    const line = lines.find(({ id }) => id === parse(file).name);
    if (line === undefined) console.log(`${file}: left aside, no line asked for has this name`);
    else save(line, renderRecording(line, join(folder, file)), "human", manifest);
  }
};

/** What was recorded in the app is trimmed, levelled and encoded already; the lessons' clips are of another kind. */
const clipOf = (line, bytes) =>
  isOfSession(line) ? Buffer.from(bytes) : finishLessonClip(decode(Buffer.from(bytes)));

const takePackage = (recordings, lines, manifest) => {
  for (const { line: id, words, bytes } of recordings) {
    const line = lines.find((one) => one.id === id);
    if (line === undefined) console.log(`${id}: left aside, no line asked for has this name`);
    else if (words !== line.text.id)
      console.log(
        `${id}: left aside, it was recorded as "${words}" and should say "${line.text.id}"`,
      );
    else save(line, { clip: clipOf(line, bytes) }, "human", manifest);
  }
};

const speakLines = (lines, manifest, force) => {
  const speaker = openSpeaker(readJson(PATHS.lexicon));
  try {
    for (const line of lines) {
      const isHuman = manifest[line.id]?.source === "human";
      if (isHuman && !force) console.log(`${line.id}: kept, a human recorded it`);
      else save(line, renderByMachine(speaker, line), "machine", manifest);
    }
  } finally {
    speaker.close();
  }
};

const { values: options } = parseArgs({
  options: {
    only: { type: "string", multiple: true },
    from: { type: "string" },
    force: { type: "boolean" },
  },
});
const lessonLines = ownLessonLines(readLessonLines(), sessionLines);
const allLines = [...sessionLines, ...lessonLines];
const wanted = options.only ?? allLines.map(({ id }) => id);
const unknown = wanted.filter((name) => !allLines.some(({ id }) => id === name));
if (unknown.length > 0) throw new Error(`no line is called ${unknown.join(", ")}`);
const lines = allLines.filter(({ id }) => wanted.includes(id));

const manifest = readManifest();
mkdirSync(PATHS.voice, { recursive: true });
if (options.from === undefined) speakLines(lines, manifest, options.force === true);
else if (statSync(options.from).isDirectory()) takeRecordings(options.from, lines, manifest);
else takePackage(await readPackageRecordings(options.from), lines, manifest);
writeManifest(manifest, sessionLines, lessonLines);
const files = new Set(allLines.map(fileOf));
for (const file of readdirSync(PATHS.voice)) {
  if (!files.has(file)) rmSync(join(PATHS.voice, file));
}
