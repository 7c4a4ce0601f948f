import type { Page } from "@playwright/test";

import { VOICE_SPEAKER_LUFS } from "../../src/core/studio/limits";
import { peakOf, speakerLoudnessOf } from "../../src/core/studio/loudness";
import { FORMAT } from "../../src/core/track/frames";
import { parseClip } from "../../src/core/track/parse-clip";
import { findSound } from "../track/find-sound";
import {
  committedClip,
  microphoneArguments,
  samplesOf,
  writeSpeech,
} from "./support/fake-microphone";
import { chooseFile, downloadBy, textOf } from "./support/copies";
import { furnish, readyFamily } from "./support/furnish";
import { heardTrack, holdTracks } from "./support/heard-track";
import { expectRunsOn, startMassage } from "./support/massage";
import { agree, keptTakes, speak } from "./support/studio";
import { killBrowser } from "./support/phone";
import { tap } from "./support/notebook";
import { firstVisit } from "./support/prepare";
import { expect, test } from "./support/test";

const RATE = FORMAT.sampleRateHz;
/** Of about the length that the first lines may have. */
const SPOKEN = "loosen-shoulders";
const MADE = { timeout: 60_000 };
/** When the massage asks for oil: its first words. */
const OIL_AT_MS = 500;

const told = (page: Page) => page.getByRole("status").first();

/** What she said in her own way, of every take. */
const keptWords = async (page: Page): Promise<readonly (string | null)[]> =>
  (await keptTakes(page)).map(({ said }) => said);

/** Where a voice is first heard, in ms. */
const onsetMs = (samples: Float32Array): number =>
  (samples.findIndex((sample) => Math.abs(sample) >= 0.03 * peakOf(samples)) * 1000) / RATE;

/** Her package as a file, with nothing in it but her voice. */
async function makePackage(page: Page): Promise<string> {
  await page.goto("bidan/paket");
  await page.getByRole("textbox", { name: "Puskesmas atau desa" }).fill("Puskesmas Jujun");
  await page.getByRole("textbox", { name: "Tugas di sana" }).fill("Bidan desa");
  await expect(page.getByText(/^Besar file: \d+ KB/)).toBeVisible();
  return textOf(await downloadBy(page, "Simpan di HP"));
}

/** The beginning of a clip, from where it is first heard. */
const fromOnset = (samples: Float32Array): Float32Array =>
  samples.slice(samples.findIndex((sample) => Math.abs(sample) >= 0.01));

test("a midwife speaks three lines, loses her battery, goes on where she was, and is heard on another phone", async ({
  openProfile,
  page: family,
}, testInfo) => {
  const speech = testInfo.outputPath("speech.wav");
  await writeSpeech(speech, SPOKEN);
  const first = await openProfile(microphoneArguments(speech));
  const page = await first.newPage();
  await agree(page);

  for (const next of ["Hangatkan sedikit minyak di tangan.", "Gosok tangan sampai hangat."]) {
    await speak(page);
    await expect(told(page)).toHaveText("Rekaman tersimpan di HP ini.", MADE);
    await tap(page, "Dengar");
    await expect(page.getByRole("button", { name: "Diam" })).toBeVisible();
    await expect(page.getByRole("button", { name: "Dengar", exact: true })).toBeVisible();
    await tap(page, "Simpan, berikutnya");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(next);
  }
  await speak(page);
  await expect(told(page)).toHaveText("Rekaman tersimpan di HP ini.", MADE);
  await page.getByRole("textbox").fill("Gosok tangan sampai angat.");
  await expect.poll(() => keptWords(page)).toContain("Gosok tangan sampai angat.");
  await killBrowser(first);

  const again = await (await openProfile(microphoneArguments(speech))).newPage();
  await again.goto("bidan/suara");
  await expect(again.getByText("Kalimat pijat: 3 dari 75 direkam")).toBeVisible();
  await expect(again.getByRole("heading", { level: 1 })).toHaveText("Tanya Ibu: boleh mulai?");
  await again.getByRole("button", { name: /Semua kalimat/ }).click();
  await again.getByRole("button", { name: /^Gosok tangan sampai hangat/ }).click();
  await expect(again.getByRole("textbox")).toHaveValue("Gosok tangan sampai angat.");
  const takes = await keptTakes(again);
  const other = speakerLoudnessOf(await committedClip(SPOKEN), RATE);
  expect(takes.map(({ line }) => line).sort()).toEqual([
    "rub-hands-warm",
    "sound-test",
    "take-oil",
  ]);
  for (const { bytes } of takes) {
    const clip = Uint8Array.from(bytes);
    const samples = await samplesOf(clip);
    const lufs = speakerLoudnessOf(samples, RATE);
    expect(parseClip(clip).ok).toBe(true);
    expect(Math.abs(lufs - other)).toBeLessThan(2);
    expect(lufs).toBeGreaterThan(VOICE_SPEAKER_LUFS.low);
    expect(lufs).toBeLessThan(VOICE_SPEAKER_LUFS.high);
    expect(onsetMs(samples)).toBeLessThan(80);
  }

  const made = await makePackage(again);
  await holdTracks(family);
  await furnish(family, readyFamily({ bed: "silence" }));
  await family.goto("paket");
  await chooseFile(family, { text: made });
  await tap(family, "Ya, pakai: Suara bidan");
  await expect(family.getByText("Dipakai", { exact: true })).toBeVisible();
  await startMassage(family);
  await expectRunsOn(family);
  const track = await heardTrack(family);
  const oil = takes.find(({ line }) => line === "take-oil");
  const hers = await samplesOf(Uint8Array.from(oil?.bytes ?? []));
  const heardMs = findSound(track.samples, fromOnset(hers), {
    sampleRate: RATE,
    aroundMs: OIL_AT_MS,
    reachMs: 120,
  });
  const inTrack = track.samples.slice(
    (OIL_AT_MS * RATE) / 1000,
    (OIL_AT_MS * RATE) / 1000 + hers.length,
  );
  expect(track.faults).toEqual([]);
  expect(Math.abs(heardMs - OIL_AT_MS)).toBeLessThanOrEqual(80);
  expect(Math.abs(speakerLoudnessOf(inTrack, RATE) - other)).toBeLessThan(2);
});

test("whoever refuses the microphone is told where to allow it, and nothing else changes", async ({
  openProfile,
}) => {
  const context = await openProfile(["--use-fake-device-for-media-stream"]);
  await context.clearPermissions();
  const page = await context.newPage();
  await agree(page);
  await tap(page, "Rekam");

  await expect(told(page)).toHaveText("Mikrofon belum diizinkan. Izinkan di pengaturan HP.");
  await expect(page.getByRole("button", { name: "Ulangi" })).toBeVisible();
  expect(await keptTakes(page)).toEqual([]);
});

test("a take is let go when the page is left in its middle, and one that was kept stays", async ({
  openProfile,
}, testInfo) => {
  const speech = testInfo.outputPath("speech.wav");
  await writeSpeech(speech, SPOKEN);
  const context = await openProfile(microphoneArguments(speech));
  const page = await context.newPage();
  await agree(page);
  await speak(page);
  await expect(told(page)).toHaveText("Rekaman tersimpan di HP ini.", MADE);
  const [kept] = await keptTakes(page);
  await tap(page, "Ulangi");
  await expect(told(page)).toHaveText("Merekam. Bicara sekarang.");
  await page.evaluate(() => {
    Object.defineProperty(document, "hidden", { value: true });
    document.dispatchEvent(new Event("visibilitychange"));
  });

  await expect(told(page)).toHaveText(
    "Layar ditinggalkan saat merekam. Rekam lagi. Rekaman yang tersimpan tetap ada.",
  );
  expect(await keptTakes(page)).toEqual([kept]);
});

test.describe("without a network", () => {
  test.use({ expectedFaults: [/make-take|ERR_INTERNET_DISCONNECTED/] });

  test("what makes takes is kept where the studio was opened, and on no other phone", async ({
    page,
    context,
  }) => {
    await firstVisit(page);
    await context.setOffline(true);
    await page.goto("bidan/suara");
    await expect(
      page.getByText("Bagian ini belum ada di HP. Sambungkan internet sebentar."),
    ).toBeVisible();
    await context.setOffline(false);
    await tap(page, "Coba lagi");
    await tap(page, "Setuju, suara saya boleh didengar");
    await expect(page.getByRole("button", { name: "Rekam", exact: true })).toBeVisible();
    await context.setOffline(true);
    await page.reload();

    await expect(page.getByRole("button", { name: "Rekam", exact: true })).toBeVisible();
  });
});
