import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readSamples } from "./ffmpeg.mjs";
import { PATHS } from "./paths.mjs";

/** Softens the synthesiser: less boom and hiss, even loudness, and three short echoes against the buzz. */
const SOFTEN = [
  "highpass=f=110",
  "equalizer=f=250:t=q:w=0.9:g=2",
  "equalizer=f=3000:t=q:w=1.2:g=-2",
  "highshelf=f=5200:g=-5",
  "acompressor=threshold=-22dB:ratio=2.2:attack=8:release=120:makeup=1",
  "apad=pad_dur=0.1",
  "aecho=0.9:0.6:17|29|43:0.08|0.06|0.04",
].join(",");

const installedData = () => {
  const version = execFileSync("espeak-ng", ["--version"], { encoding: "utf8" });
  const path = /Data at: (.+)/.exec(version)?.[1]?.trim();
  if (path === undefined) throw new Error("espeak-ng does not say where its data lies");
  return path;
};

const linkAll = (from, to, except) => {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) {
    if (name !== except) symlinkSync(join(from, name), join(to, name));
  }
};

/** A data folder of our own: everything installed, plus our variant of the voice. */
const dataWithVariant = (folder) => {
  const installed = installedData();
  const own = join(folder, "espeak-ng-data");
  linkAll(installed, own, "voices");
  linkAll(join(installed, "voices", "!v"), join(own, "voices", "!v"));
  copyFileSync(PATHS.variant, join(own, "voices", "!v", "tenang"));
};

/** Puts the phonemes of the lexicon in the place of the words and numbers that espeak-ng would say wrongly. */
export const withPhonemes = (text, lexicon) =>
  text.replaceAll(/[A-Za-z]+(-[A-Za-z]+)?|\d+(,\d+)?/g, (word) => {
    const phonemes = lexicon[word.toLowerCase()];
    return phonemes === undefined ? word : `[[${phonemes}]]`;
  });

/**
 * Opens the synthesiser. `say` gives mono samples at 24 kHz for a text at a speed in words a minute.
 * @param {Record<string, string>} lexicon
 */
export const openSpeaker = (lexicon) => {
  const folder = mkdtempSync(join(tmpdir(), "voice-"));
  dataWithVariant(folder);
  const wav = join(folder, "line.wav");
  const say = (text, speed) => {
    const voice = [`--path=${folder}`, "-v", "id+tenang", "-s", String(speed), "-a", "80"];
    execFileSync("espeak-ng", [...voice, "-w", wav, withPhonemes(text, lexicon)]);
    return readSamples(wav, SOFTEN);
  };
  return { say, close: () => rmSync(folder, { recursive: true }) };
};
