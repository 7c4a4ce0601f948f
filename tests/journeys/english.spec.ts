import { clearCheck, furnish, readyFamily, wholeSession } from "./support/furnish";
import { indonesianWordsOn } from "./support/indonesian-words";
import { seekTo } from "./support/massage";
import { expect, test } from "./support/test";

const lessonPages = [
  "belajar",
  "belajar/pijat",
  "belajar/penelitian?kartu=the-numbers",
  "belajar/penelitian/hitung-ulang",
  "belajar/tanda-bahaya?kartu=mother-visits",
  "belajar/uji-paham",
];

test("the whole app speaks English when asked to, and remembers it", async ({ page }) => {
  await furnish(page, { ...readyFamily(), records: [clearCheck(), wholeSession("kept")] });
  await page.goto("pengaturan");
  await page.getByRole("radio", { name: "English" }).check();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Settings");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");

  const left: Record<string, readonly string[]> = {};
  for (const path of [
    "",
    "catatan",
    "catatan/simpanan",
    "catatan/lembar",
    "bahaya",
    "pengaturan",
    ...lessonPages,
    "pijat",
  ]) {
    await page.goto(path);
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    left[path] = await indonesianWordsOn(page);
  }
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Before your hands are oily");
  await page.getByRole("button", { name: "START" }).click();
  for (const [name, second] of [
    ["lead-in", 5],
    ["round", 100],
    ["rest", 335],
    ["closing", 1175],
  ] as const) {
    await seekTo(page, second);
    await expect(page.getByRole("timer")).toBeVisible();
    left[name] = await indonesianWordsOn(page);
  }
  await seekTo(page, 1199.6);
  await expect(page.getByRole("timer")).toBeHidden();
  left["finished"] = await indonesianWordsOn(page);

  expect(Object.entries(left).filter(([, words]) => words.length > 0)).toEqual([]);
});
