import type { Page } from "@playwright/test";

import words from "../../src/locales/id/lessons.json" with { type: "json" };
import { clearCheck, furnish, readyFamily } from "./support/furnish";
import { bornAgo, HOUR_MS } from "./support/notebook";
import { seekTo } from "./support/massage";
import { countPrints, pagesOf, printsOf, sheetsOf } from "./support/paper";
import { expect, test } from "./support/test";

const card = (page: Page, name: string) =>
  page.getByRole("heading", { level: 2, name, exact: true });
const next = (page: Page) => page.getByRole("button", { name: "Lanjut", exact: true });

/** Titles of the cards a family sees that massages upwards, in their order. */
const titlesOf = (lesson: keyof typeof words): readonly string[] =>
  Object.entries(words[lesson].cards)
    .filter(([id]) => !["sitting-hurts", "path-down", "circle-small", "three-minutes"].includes(id))
    .map(([, { title }]) => title);

test("a lesson is gone through by touch, without a network, and is remembered as read", async ({
  page,
  context,
}) => {
  await furnish(page, readyFamily());
  await page.goto("belajar");
  await page.evaluate(async () => navigator.serviceWorker.ready);
  await context.setOffline(true);
  await page
    .getByRole("link", { name: /Belajar pijat/ })
    .last()
    .click();

  for (const [index, title] of titlesOf("learn-massage").entries()) {
    await expect(card(page, title)).toBeVisible();
    await expect(page.getByRole("img", { name: `Kartu ${index + 1} dari 12` })).toBeVisible();
    await expect(page.getByRole("article")).toHaveCount(1);
    const picture = page.getByRole("article").getByRole("img").first();
    await expect(picture).toBeVisible();
    expect(
      await picture.evaluate((one) => !(one instanceof HTMLImageElement) || one.naturalWidth > 0),
    ).toBe(true);
    if (index < 11) await next(page).click();
  }
  await page.getByRole("button", { name: "Selesai" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Mau belajar apa?" })).toBeVisible();
  await expect(page.getByRole("img", { name: "Sudah dibaca" })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("img", { name: "Sudah dibaca" })).toBeVisible();
});

test("a lesson is gone through by keyboard alone, and goes on where it was left", async ({
  page,
}) => {
  await furnish(page, readyFamily());
  await page.goto("belajar");
  const titles = titlesOf("colostrum");
  await page.getByRole("link", { name: /Kolostrum/ }).focus();
  await page.keyboard.press("Enter");

  await expect(card(page, titles[0] ?? "")).toBeVisible();
  for (const title of titles.slice(1, 4)) {
    await page.keyboard.press("ArrowRight");
    await expect(card(page, title)).toBeFocused();
  }
  await page.keyboard.press("ArrowLeft");
  await expect(card(page, titles[2] ?? "")).toBeFocused();
  await page.goBack();
  await expect(page.getByText("Kartu 3 dari 16")).toBeVisible();
  await page.getByRole("link", { name: /Kolostrum/ }).focus();
  await page.keyboard.press("Enter");
  await expect(card(page, titles[2] ?? "")).toBeVisible();

  for (const title of titles.slice(3)) {
    await next(page).focus();
    await page.keyboard.press("Enter");
    await expect(card(page, title)).toBeFocused();
  }
  await page.getByRole("button", { name: "Selesai" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("img", { name: "Sudah dibaca" })).toBeVisible();
});

test("a lesson is shown to a room: as high as the screen, by the keys of a presenter, until Escape", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await furnish(page, readyFamily());
  await page.goto("belajar");
  const titles = titlesOf("learn-massage");
  await page.getByText("Cetak atau tayangkan").click();
  await page.getByRole("link", { name: /^Tayangkan.*Belajar pijat/ }).click();
  const leave = page.getByRole("button", { name: "Tutup tayangan" });
  await expect(leave).toBeVisible();

  for (const [key, at] of [
    [" ", 1],
    ["PageDown", 2],
    ["ArrowRight", 3],
    ["PageUp", 2],
  ] as const) {
    await page.keyboard.press(key);
    await expect(card(page, titles[at] ?? "")).toBeFocused();
  }
  const share = await page
    .getByRole("article")
    .getByRole("paragraph")
    .first()
    .evaluate((words) => Number.parseFloat(getComputedStyle(words).fontSize) / innerHeight);
  expect(share).toBeGreaterThanOrEqual(0.05);
  await expect(page.getByRole("link", { name: "Bahaya", exact: true })).toBeInViewport();
  await page.keyboard.press("Escape");
  await expect(leave).toHaveCount(0);
  await expect(card(page, titles[2] ?? "")).toBeVisible();
});

test("the practice runs on the engine of the massage, for one round, and leaves nothing behind", async ({
  page,
}) => {
  await furnish(page, readyFamily());
  await page.goto("belajar/pijat?kartu=practice-on-pillow");
  await page.getByRole("button", { name: "Mulai latihan" }).click();
  await expect(page.getByRole("timer")).toBeVisible();
  await expect(page.getByRole("main")).toContainText("Latihan di bantal");
  await expect(page.getByRole("link", { name: "Bahaya", exact: true })).toBeVisible();

  await seekTo(page, 40);
  await expect(page.getByRole("main")).toContainText("Putar, naik pelan");
  await seekTo(page, 83.6);
  await expect(page.getByRole("heading", { level: 1, name: "Latihan selesai" })).toBeVisible();
  await page.getByRole("button", { name: "Ulangi" }).click();
  await expect(page.getByRole("timer")).toBeVisible();
  await seekTo(page, 83.6);
  await page.getByRole("link", { name: /Kuis singkat/ }).click();
  await expect(card(page, "Di mana jempol?")).toBeVisible();

  await page.goto("catatan");
  await expect(page.getByText("Belum ada catatan").first()).toBeVisible();
});

test("a wrong answer is met with a kind word and the way to its card; none of them is a gate", async ({
  page,
}) => {
  await furnish(page, readyFamily());
  await page.goto("belajar/uji-paham");
  await page.getByRole("button", { name: "Tepat di tulang" }).click();
  await expect(page.getByText("Geser ke samping, jangan di tulang.")).toBeVisible();
  await page.getByRole("link", { name: "Lihat kartunya" }).click();
  await expect(card(page, "Jempol di samping tulang belakang")).toBeVisible();
  await page.goBack();

  await next(page).click();
  await page.getByRole("button", { name: "Berhenti dulu dan tanya Ibu" }).click();
  await expect(page.getByText("Ya. Lanjut hanya kalau Ibu mau.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Lihat kartunya" })).toBeHidden();
});

test("a card tells where it is from, and leads to that source", async ({ page }) => {
  await furnish(page, readyFamily());
  await page.goto("belajar/penelitian?kartu=rises-by-itself");
  await page.getByRole("article").getByText("Dari mana ini?").click();
  await page.getByRole("article").getByRole("listitem").getByRole("link").first().click();

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Dari mana isi aplikasi ini?");
  await expect(page).toHaveURL(/#saint-1984$/);
  await expect(page.locator("#saint-1984")).toBeInViewport();
});

test("visits have dates once the birth is known", async ({ page }) => {
  await furnish(page, { ...readyFamily(), records: [bornAgo(5 * HOUR_MS)] });
  await page.goto("belajar/tanda-bahaya?kartu=mother-visits");

  const visits = page.getByRole("article").getByRole("listitem");
  await expect(visits).toHaveCount(4);
  for (const visit of await visits.all())
    await expect(visit).toContainText(/\d+ \p{L}+ sampai \p{L}+, \d+ \p{L}+/u);
});

for (const path of ["belajar", "belajar/pijat", "belajar/penelitian?kartu=no-comparison", "sumber"])
  test(`danger signs are one tap from /${path}`, async ({ page }) => {
    await furnish(page, readyFamily());
    await page.goto(path);
    await page.getByRole("link", { name: "Bahaya", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Minta tolong sekarang");
  });

test("pictures come with their lesson, not before", async ({ page }) => {
  await furnish(page, readyFamily());
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.route("**/service-worker.js", (route) => route.abort());
  await page.goto("");
  await page.waitForLoadState("networkidle");
  expect(asked.filter((path) => path.includes("/art/lessons/"))).toEqual([]);

  await page.goto("belajar/ayah-siaga");
  await page.waitForLoadState("networkidle");
  expect(asked.filter((path) => path.includes("/art/lessons/")).length).toBeGreaterThan(5);
});

test("each lesson is printed from the list, on full sheets in letters that a wall can read", async ({
  page,
}) => {
  await furnish(page, readyFamily({ theme: "night", textSize: "largest" }));
  await countPrints(page);
  await page.goto("belajar");
  await page.getByText("Cetak atau tayangkan").click();
  const prints = page.getByRole("button", { name: /^Cetak/ });
  await expect(prints).toHaveCount(7);

  for (const [index, print] of (await prints.all()).entries()) {
    await print.click();
    await expect.poll(() => printsOf(page)).toBe(index + 1);
    const sheets = await sheetsOf(page);
    expect(sheets.length).toBeLessThanOrEqual(7);
    expect(await pagesOf(page)).toBe(sheets.length);
    for (const { leastPoints, blank, words } of sheets) {
      expect(leastPoints).toBeGreaterThanOrEqual(12);
      expect(blank, words).toBeLessThanOrEqual(0.15);
      expect(words).toContain("Belum ditinjau bidan.");
      expect(words).toContain("Dari mana ini:");
    }
  }
});

const callable = { name: "Bidan desa Koto Baru", number: "081234567890" };
const contacts = {
  midwife: callable,
  puskesmas: callable,
  vehicle: callable,
  hospital: callable,
};

for (const [whom, settings] of [
  ["nobody to call but 119", {}],
  ["four to call", { contacts, theme: "night", textSize: "largest" }],
  ["English words", { language: "en" }],
] as const)
  test(`danger signs are printed on two full sheets, with ${whom}`, async ({ page }) => {
    await furnish(page, readyFamily(settings));
    await countPrints(page);
    await page.goto("bahaya");
    await page.getByRole("button", { name: /^(Cetak|Print) / }).click();
    await expect.poll(() => printsOf(page)).toBe(1);

    const sheets = await sheetsOf(page, "main > section");
    expect(sheets).toHaveLength(2);
    expect(await pagesOf(page)).toBe(2);
    for (const { leastPoints, blank, words } of sheets) {
      expect(leastPoints).toBeGreaterThanOrEqual(12);
      expect(blank, words).toBeLessThanOrEqual(0.15);
    }
  });

/** Voices are looked up for up to a second after the narrator has come, which is the last that such a page fetches. */
async function openAndLookUpVoices(page: Page, path: string): Promise<void> {
  await page.goto(path, { waitUntil: "networkidle" });
  await page.waitForTimeout(1_500);
}

test("a card is read aloud by its clips where the phone has no voice of its own, and can be hushed", async ({
  page,
}) => {
  await furnish(page, readyFamily());
  const clips: string[] = [];
  page.on("request", (request) => {
    const found = /voice\/id\/([\w-]+)\.ogg/.exec(request.url());
    if (found?.[1] !== undefined) clips.push(found[1]);
  });
  await page.goto("belajar/tanda-bahaya?kartu=mother-fever");
  await page.getByRole("button", { name: "Dengar" }).click();
  await expect(page.getByRole("button", { name: "Diam" })).toBeVisible();
  await expect.poll(() => clips).toContain("lesson-leave-for-puskesmas");
  await expect(page.getByRole("button", { name: "Dengar" })).toBeVisible();

  await page.getByRole("button", { name: "Dengar" }).click();
  await page.getByRole("button", { name: "Diam" }).click();
  await expect(page.getByRole("button", { name: "Dengar" })).toBeVisible();
});

test("a browser that cannot play the recorded clips, and reads nothing itself, offers nothing to be heard", async ({
  page,
}) => {
  await furnish(page, readyFamily());
  await page.addInitScript(() => {
    HTMLMediaElement.prototype.canPlayType = (type) => (type.includes("opus") ? "" : "maybe");
  });
  await openAndLookUpVoices(page, "belajar/ayah-siaga");
  await expect(page.getByRole("button", { name: "Dengar" })).toHaveCount(0);
});

for (const { voice, isTrue } of [
  { voice: { name: "Damayanti", lang: "id-ID", localService: true }, isTrue: true },
  { voice: { name: "Google Bahasa Indonesia", lang: "id-ID", localService: false }, isTrue: false },
])
  test(`the whole card is read by the phone's own voice only if it is one: ${voice.name}`, async ({
    page,
  }) => {
    await furnish(page, readyFamily());
    await page.addInitScript((one) => {
      const spoken: string[] = [];
      Object.assign(globalThis, { spoken });
      Object.defineProperty(globalThis, "SpeechSynthesisUtterance", {
        value: class extends EventTarget {
          readonly text: string;
          constructor(text: string) {
            super();
            this.text = text;
          }
        },
      });
      Object.defineProperty(globalThis, "speechSynthesis", {
        value: Object.assign(new EventTarget(), {
          getVoices: () => [one],
          cancel: () => undefined,
          speak: (words: EventTarget & { readonly text: string }) => {
            spoken.push(words.text);
            words.dispatchEvent(new Event("start"));
            setTimeout(() => words.dispatchEvent(new Event("end")), 300);
          },
        }),
      });
    }, voice);
    await openAndLookUpVoices(page, "belajar/ayah-siaga");
    await page.getByRole("button", { name: "Dengar" }).click();
    const spoken = await page.evaluate(() => Reflect.get(globalThis, "spoken"));
    const { title, body } = words["father-ready"].cards["food-drink-sleep"];
    expect(spoken).toEqual(isTrue ? [`${title}. ${body}`] : []);
    await expect(page.getByRole("button", { name: "Dengar" })).toBeVisible();
  });

test("before the first massage the lesson that shows it is offered, and MULAI does not wait for it", async ({
  page,
}) => {
  await furnish(page, { ...readyFamily(), records: [clearCheck()] });
  await page.goto("pijat");

  await expect(page.getByRole("link", { name: /Baru pertama kali/ })).toHaveAttribute(
    "href",
    /\/belajar\/pijat$/,
  );
  await expect(page.getByRole("button", { name: "MULAI" })).toBeEnabled();
});
