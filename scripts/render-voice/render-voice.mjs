#!/usr/bin/env node
/**
 * Renders the spoken lines to public/voice/id. Run by hand; the clips are committed.
 *
 *   npm run voice:render                      all lines, by machine (needs espeak-ng and ffmpeg)
 *   npm run voice:render -- --only half-way   one line; more with one --only each
 *   npm run voice:render -- --from FOLDER     human recordings, named <id>.<anything ffmpeg reads>
 *   npm run voice:render -- --force           also where a human recording stands
 */
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join, parse } from "node:path";
import { parseArgs } from "node:util";
import { readSamples } from "./ffmpeg.mjs";
import { finishClip } from "./finish-clip.mjs";
import { FRAME_MS, framesOf } from "./frame-size.mjs";
import { ownLessonLines, readLessonLines } from "./lesson-lines.mjs";
import { readManifest, writeManifest } from "./manifest.mjs";
import { PATHS } from "./paths.mjs";
import { readJson } from "./read-json.mjs";
import { openSpeaker } from "./speak.mjs";

/** Words a minute: the calm one first, then a little faster for lines that would not fit their place. */
const SPEEDS = [138, 142, 146, 150];

const msOf = (mp3) => framesOf(mp3) * FRAME_MS;

const renderByMachine = (speaker, line) => {
  let rendered;
  for (const speed of SPEEDS) {
    rendered = { mp3: finishClip(speaker.say(line.text.id, speed)), speed };
    if (msOf(rendered.mp3) <= line.longestMs) break;
  }
  return rendered;
};

const renderRecording = (path) => ({ mp3: finishClip(readSamples(path, "highpass=f=80")) });

const report = (line, { mp3, speed }) => {
  const pace = speed === undefined ? "recorded" : `speed ${speed}`;
  const excess = msOf(mp3) > line.longestMs ? `, longer than ${line.longestMs} ms` : "";
  console.log(`${line.id}: ${msOf(mp3)} ms, ${pace}${excess}`);
};

const save = (line, rendered, source, manifest) => {
  writeFileSync(join(PATHS.voice, `${line.id}.mp3`), rendered.mp3);
  manifest[line.id] = { source, text: line.text.id, frames: framesOf(rendered.mp3) };
  report(line, rendered);
};

const takeRecordings = (folder, lines, manifest) => {
  for (const file of readdirSync(folder).sort()) {
    const line = lines.find(({ id }) => id === parse(file).name);
    if (line === undefined) console.log(`${file}: left aside, no line asked for has this name`);
    else save(line, renderRecording(join(folder, file)), "human", manifest);
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
const sessionLines = readJson(PATHS.lines);
const lessonLines = ownLessonLines(readLessonLines(), sessionLines);
const allLines = [...sessionLines, ...lessonLines];
const wanted = options.only ?? allLines.map(({ id }) => id);
const unknown = wanted.filter((name) => !allLines.some(({ id }) => id === name));
if (unknown.length > 0) throw new Error(`no line is called ${unknown.join(", ")}`);
const lines = allLines.filter(({ id }) => wanted.includes(id));

const manifest = readManifest();
mkdirSync(PATHS.voice, { recursive: true });
if (options.from === undefined) speakLines(lines, manifest, options.force === true);
else takeRecordings(options.from, lines, manifest);
writeManifest(manifest, sessionLines, lessonLines);
