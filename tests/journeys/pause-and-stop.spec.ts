import { readRows, writtenDownAt } from "./support/database";
import { furnish, readyFamily } from "./support/furnish";
import {
  expectRunsOn,
  expectStandsNear,
  holdScreen,
  keptMassages,
  pauseByButton,
  seekTo,
  startMassage,
  trackOf,
} from "./support/massage";
import { seePart } from "./support/prepare";
import { expect, test } from "./support/test";

test.use({ serviceWorkers: "block" });

test.beforeEach(async ({ page }) => {
  await furnish(page, readyFamily());
  await startMassage(page);
  await seekTo(page, 100);
  await expect(page.getByRole("main")).toContainText("Babak 1 dari 3");
});

test("holding the screen anywhere pauses, and the massage goes on from the same place", async ({
  page,
}) => {
  await holdScreen(page);
  await expectStandsNear(page, 100);
  const { seconds } = await trackOf(page);
  await expect(page.getByRole("main")).toContainText("sisa babak 1");

  await page.getByRole("button", { name: "Lanjut" }).click();
  await expect(page.getByRole("timer")).toBeVisible();
  await expectRunsOn(page);

  expect((await trackOf(page)).seconds).toBeLessThan(seconds + 20);
});

test("brushing the screen does nothing", async ({ page }) => {
  await page.mouse.move(180, 300);
  await page.mouse.down();
  await page.mouse.up();

  await expect(page.getByText("Jeda…")).toBeHidden();
  await expectRunsOn(page, 1.5);
  await expect(page.getByRole("timer")).toBeVisible();
});

test("a keyboard pauses and resumes", async ({ page }) => {
  await page.getByRole("button", { name: "Tekan lama untuk berhenti sebentar" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Berhenti sebentar" })).toBeFocused();
  await expectStandsNear(page, 100);

  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Lanjut" })).toBeFocused();
  await page.keyboard.press("Enter");

  await expect(page.getByRole("timer")).toBeVisible();
  await expectRunsOn(page);
});

test("a keyboard pauses in a rest too", async ({ page }) => {
  await seekTo(page, 345);
  await expect(page.getByRole("main")).toContainText("Istirahat");

  await page.getByRole("button", { name: "Tekan lama untuk berhenti sebentar" }).press("Enter");

  await expect(page.getByRole("heading", { name: "Berhenti sebentar" })).toBeVisible();
  await expectStandsNear(page, 345);
});

test("a pause is part of the record, and the round can begin anew", async ({ page }) => {
  await pauseByButton(page);
  await page.getByRole("button", { name: "Ulangi babak" }).click();

  await expect(page.getByRole("timer")).toBeVisible();
  await expect.poll(async () => (await trackOf(page)).seconds).toBeLessThan(60);
  expect((await trackOf(page)).seconds).toBeGreaterThanOrEqual(30);

  await pauseByButton(page);
  await page.getByRole("button", { name: "Selesai" }).click();
  await expect(page.getByText("1 menit, sampai babak 1. Tersimpan.")).toBeVisible();
  await page.getByRole("link", { name: "Catatan" }).click();
  await expect(keptMassages(page)).toContainText("Terhenti 1 kali.");
});

test("a call pauses, says so, and nothing is lost", async ({ page }) => {
  await page.evaluate(() => document.querySelector<HTMLAudioElement>("#session-track")?.pause());

  await expect(page.getByRole("heading", { name: "Berhenti sebentar" })).toBeVisible();
  await expect(page.getByText("Suara terputus, mungkin karena telepon.")).toBeVisible();
  await expectStandsNear(page, 100);
  expect(await writtenDownAt(page)).toBeGreaterThanOrEqual(100);

  await page.getByRole("button", { name: "Lanjut" }).click();
  await expectRunsOn(page);
});

test("a player that goes on after a call takes the massage with it", async ({ page }) => {
  const call = (act: "pause" | "play") =>
    page.evaluate(async (name) => {
      await document.querySelector<HTMLAudioElement>("#session-track")?.[name]();
    }, act);
  await call("pause");
  await expect(page.getByRole("heading", { name: "Berhenti sebentar" })).toBeVisible();

  await call("play");

  await expect(page.getByRole("timer")).toBeVisible();
  await expectRunsOn(page);
});

const calmReasons = [
  { word: "Ibu ingin berhenti", reason: "enough", answer: "Tidak apa-apa. Ibu yang menentukan." },
  { word: "Bayi mau menyusu", reason: "baby", answer: "Susui bayi dulu." },
  {
    word: "Sakit di tempat dipijat",
    reason: "pain",
    answer: "Kalau Ibu mau lanjut, tekan lebih ringan.",
  },
];

for (const { word, reason, answer } of calmReasons)
  test(`BERHENTI stops at once; "${word}" is answered and kept`, async ({ page }) => {
    await page.getByRole("button", { name: "Berhenti. Tombol ini untuk Ibu." }).click();
    await expect(page.getByRole("heading", { name: "Pijat berhenti" })).toBeVisible();
    await expectStandsNear(page, 100);
    await page.getByRole("button", { name: word }).click();
    await expect(page.getByText(answer)).toBeVisible();
    await page.getByRole("button", { name: "Selesai" }).click();

    await expect(page.getByText("1 menit, sampai babak 1. Tersimpan.")).toBeVisible();
    await expect
      .poll(() => readRows(page, "records"))
      .toContainEqual(expect.objectContaining({ kind: "session", stopReason: reason }));
  });

test("BERHENTI asks, and no answer is an answer: it ends, or goes on", async ({ page }) => {
  await page.getByRole("button", { name: "Berhenti. Tombol ini untuk Ibu." }).click();
  await page.getByRole("button", { name: "Lanjutkan" }).click();
  await expectRunsOn(page);

  await page.getByRole("button", { name: "Berhenti. Tombol ini untuk Ibu." }).click();
  await page.getByRole("button", { name: "Selesai" }).click();

  await expect(page.getByText("1 menit, sampai babak 1. Tersimpan.")).toBeVisible();
});

test("a mother who is unwell is led to help, and the massage does not go on by itself", async ({
  page,
}) => {
  await page.getByRole("button", { name: "Berhenti. Tombol ini untuk Ibu." }).click();
  await page.getByRole("button", { name: "Ibu tidak enak badan" }).click();

  await expect(page.getByRole("heading", { name: "Minta tolong sekarang" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Telepon 119" })).toHaveAttribute("href", "tel:119");
  await expectStandsNear(page, 100);

  await page.getByRole("link", { name: "Kembali", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Pijat berhenti" })).toBeVisible();
  await expect(page.getByText("Jangan pijat lagi.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Lanjutkan" })).toBeHidden();

  await page.getByRole("button", { name: "Selesai" }).click();
  await expect(
    page.getByRole("heading", { name: "Temani Ibu. Hubungi bidan sekarang." }),
  ).toBeVisible();
  await expect(page.getByRole("link", { name: "Telepon 119" })).toBeVisible();
  await expect(page.getByText("1 menit, sampai babak 1. Tersimpan.")).toBeVisible();

  // The check before it is void: nothing but being examined leads to MULAI again.
  await page.getByRole("button", { name: "Tutup" }).click();
  await page.goto("pijat");
  await expect(
    page.getByRole("heading", { name: "Tadi Ibu tidak enak badan. Sudah diperiksa?" }),
  ).toBeVisible();
  await expect(page.getByRole("button", { name: "MULAI" })).toBeHidden();
  await page.getByRole("button", { name: "Belum" }).click();
  await expect(page.getByRole("heading", { name: "Jangan pijat sekarang" })).toBeVisible();
  await expect(page.getByRole("button", { name: "MULAI" })).toBeHidden();
  await page.getByRole("button", { name: "Jawab lagi" }).click();
  await page.getByRole("button", { name: "Sudah", exact: true }).click();
  await seePart(page, "day");
  await expect(page.getByRole("button", { name: "MULAI" })).toBeHidden();
});

test("a tap on the wrong reason is mended by the next tap", async ({ page }) => {
  await page.getByRole("button", { name: "Berhenti. Tombol ini untuk Ibu." }).click();
  await page.getByRole("button", { name: "Bayi mau menyusu" }).click();
  await expect(page.getByRole("button", { name: "Bayi mau menyusu" })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  await page.getByRole("button", { name: "Ibu ingin berhenti" }).click();

  await expect(page.getByText("Tidak apa-apa. Ibu yang menentukan.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Bayi mau menyusu" })).toHaveAttribute(
    "aria-pressed",
    "false",
  );
  await expect(page.getByRole("button", { name: "Lanjutkan" })).toBeVisible();
});

test("looking at the danger signs pauses the massage and leads back to it", async ({ page }) => {
  await page.getByRole("link", { name: "Bahaya" }).click();
  await expect(page.getByRole("heading", { name: "Minta tolong sekarang" })).toBeVisible();
  await expect(page.getByText("Pijat berhenti sebentar.")).toBeVisible();
  await expectStandsNear(page, 100);

  await page.getByRole("link", { name: "Kembali ke pijat" }).click();
  await expect(page.getByRole("heading", { name: "Berhenti sebentar" })).toBeVisible();
  await page.getByRole("button", { name: "Lanjut" }).click();

  await expectRunsOn(page);
});

test("with the largest letters a keyboard can still pause", async ({ page }) => {
  await page.evaluate(() => document.documentElement.setAttribute("data-text", "largest"));

  const pause = page.getByRole("button", { name: "Tekan lama untuk berhenti sebentar" });
  await expect(pause).toBeAttached({ timeout: 3_000 });
  await pause.press("Enter");

  await expect(page.getByRole("heading", { name: "Berhenti sebentar" })).toBeVisible();
});

test("letters of twice the size leave the time and BERHENTI of a rest in sight", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.evaluate(() => {
    document.documentElement.style.fontSize = "200%";
  });
  await seekTo(page, 345);
  await expect(page.getByRole("main")).toContainText("Istirahat");

  const stop = page.getByRole("button", { name: /^berhenti/i });
  await expect(stop).toBeInViewport({ ratio: 1 });
  const timeEnd = await page.getByRole("timer").evaluate((it) => it.getBoundingClientRect().bottom);
  const stopStart = await stop.evaluate((it) => it.getBoundingClientRect().top);
  expect(timeEnd).toBeLessThanOrEqual(stopStart);
});
