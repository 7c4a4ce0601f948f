import type { Page } from "@playwright/test";

import { VOICE_SPEAKER_LUFS } from "../../src/core/studio/limits";
import { peakOf, speakerLoudnessOf } from "../../src/core/studio/loudness";
import { FORMAT } from "../../src/core/track/frames";
import { parseClip } from "../../src/core/track/parse-clip";
import {
  committedClip,
  microphoneArguments,
  samplesOf,
  writeSpeech,
} from "./support/fake-microphone";
import { killBrowser } from "./support/phone";
import { tap } from "./support/notebook";
import { firstVisit } from "./support/prepare";
import { expect, test } from "./support/test";

const RATE = FORMAT.sampleRateHz;
/** Of about the length that the first lines may have. */
const SPOKEN = "loosen-shoulders";
const MADE = { timeout: 60_000 };

const told = (page: Page) => page.getByRole("status").first();

async function agree(page: Page): Promise<void> {
  await page.goto("bidan/suara");
  await tap(page, "Setuju, suara saya boleh didengar");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Suara ini terdengar jelas?");
}

/** Resolves once the level has risen with her voice and the room has been quiet again for a while. */
const spoken = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let hasSpoken = false;
        let quietSince = 0;
        const look = (now: number): void => {
          const bar = document.querySelector("[role=img][data-on] > div");
          const level = bar === null ? 0 : new DOMMatrix(getComputedStyle(bar).transform).a;
          if (level > 0.5) hasSpoken = true;
          if (level > 0.3) quietSince = now;
          if (hasSpoken && now - quietSince > 800) resolve();
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
  );

/** Speaks the line that stands there. */
async function speak(page: Page): Promise<void> {
  const isSpoken = spoken(page);
  await tap(page, "Rekam");
  await expect(page.getByRole("img", { name: "Kuat suara" })).toBeVisible();
  await isSpoken;
  await tap(page, "Berhenti");
}

/** Every take as it lies in the database. */
const keptTakes = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<readonly { line: string; said: string | null; bytes: readonly number[] }[]>(
        (resolve, reject) => {
          const opening = indexedDB.open("tetes-pertama-studio");
          opening.addEventListener("error", () => reject(opening.error));
          opening.addEventListener("success", () => {
            const takes = opening.result.transaction("takes").objectStore("takes").getAll();
            takes.addEventListener("success", () => {
              opening.result.close();
              resolve(
                takes.result.map(({ line, said, bytes }) => ({ line, said, bytes: [...bytes] })),
              );
            });
          });
        },
      ),
  );

/** What she said in her own way, of every take. */
const keptWords = async (page: Page): Promise<readonly (string | null)[]> =>
  (await keptTakes(page)).map(({ said }) => said);

/** Where a voice is first heard, in ms. */
const onsetMs = (samples: Float32Array): number =>
  (samples.findIndex((sample) => Math.abs(sample) >= 0.03 * peakOf(samples)) * 1000) / RATE;

test("a midwife speaks three lines, hears herself, loses her battery and goes on where she was", async ({
  openProfile,
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
