import { setTimeout as pause } from "node:timers/promises";

import { press, seeText, until } from "./page.mjs";

/** So long she speaks, in ms: a browser's own tone is no voice, and the app says so. */
const SPOKEN_MS = 2_000;

/** In the page: what the studio says of the microphone and of the take. */
const told = () =>
  document.querySelector("[role=status]")?.textContent.replace(/\s+/g, " ").trim() ?? "";

/** In the page: it says something else than before, and not that it is still at it. */
function saysElse(before) {
  const words =
    document.querySelector("[role=status]")?.textContent.replace(/\s+/g, " ").trim() ?? "";
  return words !== "" && words !== before && !words.endsWith("…") && words;
}

/**
 * One line spoken to the browser's microphone, where it has one; else the sentence that says why not. Gives back what was
 * said in the end.
 */
export async function speakOneLine(page, site) {
  await page.goTo(`${site.url}bidan/suara`);
  await press(page, "Setuju, suara saya boleh didengar");
  await seeText(page, "Suara ini terdengar jelas?");
  await press(page, "Rekam");
  const before = await page.evaluate(told);
  const first = await until(page, "a word on the microphone", saysElse, [
    "HP sejengkal dari mulut. Bicara tenang.",
  ]);
  if (!first.startsWith("Merekam")) return first;
  await pause(SPOKEN_MS);
  await press(page, "Berhenti");
  return until(page, "a word on the take", saysElse, [first === before ? before : first], 60_000);
}

/** The sentences that end an attempt; any other, or none, is a fault. */
export const ENDS = [
  /^Rekaman tersimpan/,
  /^Suara (belum terdengar jelas|terlalu)/,
  /^Awalnya terpotong/,
  /^Terlalu panjang/,
  /^Mikrofon (belum diizinkan|tidak ditemukan|dipakai)/,
  /^Browser ini tidak bisa merekam/,
];
