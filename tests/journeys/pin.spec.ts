import { readRows, writeRows } from "./support/database";
import { clearCheck, furnish, readyFamily, wholeSession } from "./support/furnish";
import { chooseFile, deleteAll, downloadBy, textOf } from "./support/copies";
import { keptMassages } from "./support/massage";
import { bornAgo, HOUR_MS, milkAgo, nappyAgo, notes, tap } from "./support/notebook";
import { killBrowser } from "./support/phone";
import {
  beginToSetPin,
  givePin,
  STORAGE,
  lyingText,
  OTHER_PIN,
  PIN,
  pinField,
  pinSection,
  setPin,
} from "./support/pin";
import { firstVisit } from "./support/prepare";
import { expect, test, testOnOwnSite } from "./support/test";
import { violationsOf } from "./support/violations";

const birth = { ...bornAgo(30 * HOUR_MS), place: "Rumah nenek di Jujun" };
const milk = milkAgo(20 * HOUR_MS);
const records = [birth, milk, nappyAgo(5 * HOUR_MS), wholeSession("massage"), clearCheck()];

/** What only the mother's notes say. */
const SECRETS = ["Rumah nenek", "milk-volume", "half-teaspoon", 'nappy"', birth.at];

testOnOwnSite(
  "without a network a PIN is set, nothing of her notes lies open, and only the PIN shows them again",
  async ({ page, context, site }) => {
    await furnish(page, { ...readyFamily(), records });
    await firstVisit(page);
    site.close();
    await context.setOffline(true);

    await setPin(page);
    const text = await lyingText(page);
    await page.goto("catatan");

    for (const secret of [...SECRETS, PIN]) expect(text).not.toContain(secret);
    await expect(page.getByRole("heading", { name: "Catatan Ibu terkunci" })).toBeVisible();
    await expect(notes(page)).toHaveCount(1);
    await expect(keptMassages(page)).toHaveCount(1);
    await givePin(page, OTHER_PIN);
    await expect(page.getByText("PIN tidak cocok.")).toBeVisible();
    await expect(notes(page)).toHaveCount(1);
    await givePin(page);
    await expect(notes(page)).toHaveCount(4);
    await tap(page, "Pipis");
    await expect(notes(page)).toHaveCount(5);
    for (const secret of SECRETS) expect(await lyingText(page)).not.toContain(secret);
  },
);

test.describe("behind a PIN", () => {
  test.use({ serviceWorkers: "block" });

  test.beforeEach(async ({ page }) => {
    await furnish(page, { ...readyFamily(), records });
    await setPin(page);
    await page.goto("catatan");
    await expect(pinField(page)).toBeVisible();
  });

  test("wrong PINs slow down, and closing the app does not help", async ({ page }) => {
    for (let tries = 0; tries < 4; tries += 1) {
      await givePin(page, OTHER_PIN);
      await expect(page.getByText("PIN tidak cocok.")).toBeVisible();
    }
    await expect(page.getByText(/^Tunggu \d+ detik, lalu coba lagi\.$/).first()).toBeVisible();

    await page.goto("");
    await page.goto("catatan");
    await expect(page.getByText(/^Tunggu \d+ detik, lalu coba lagi\.$/).first()).toBeVisible();
    await pinField(page).fill(PIN);
    await pinField(page).press("Enter");

    await expect(page.getByRole("button", { name: "Buka catatan" })).toHaveAttribute(
      "aria-disabled",
      "true",
    );
    await expect(notes(page)).toHaveCount(1);
  });

  test("the massage and help stay open without it", async ({ page }) => {
    await page.getByRole("link", { name: "Bahaya" }).click();
    await expect(page.getByRole("heading", { name: "Minta tolong sekarang" })).toBeVisible();
    await page.goto("pijat");
    await expect(page.getByRole("button", { name: "MULAI" })).toBeVisible();
  });

  test("locking by hand locks every tab, and opening one opens only that one", async ({
    page,
    context,
  }) => {
    await givePin(page);
    await expect(notes(page)).toHaveCount(4);
    const other = await context.newPage();
    await other.goto(STORAGE);
    await expect(pinField(other)).toBeVisible();
    await givePin(other);

    await tap(other, "Kunci sekarang");

    await expect(pinField(other)).toBeVisible();
    await expect(pinField(page)).toBeVisible();
    await expect(notes(page)).toHaveCount(1);
    await expect(page.getByText("Pipis")).toHaveCount(0);
  });

  test("it locks itself five minutes after the app was left", async ({ page }) => {
    await page.clock.install();
    await page.goto("catatan");
    await givePin(page);
    await expect(notes(page)).toHaveCount(4);
    const turn = (isHidden: boolean) =>
      page.evaluate((hidden) => {
        Object.defineProperty(document, "hidden", { configurable: true, get: () => hidden });
        document.dispatchEvent(new Event("visibilitychange"));
      }, isHidden);

    await turn(true);
    await page.clock.fastForward("04:00");
    await turn(false);
    await expect(notes(page)).toHaveCount(4);
    await turn(true);
    await page.clock.fastForward("05:01");

    await expect(pinField(page)).toBeVisible();
    await expect(notes(page)).toHaveCount(1);
  });

  test("it is changed and removed by who knows it", async ({ page }) => {
    await page.goto(STORAGE);
    await givePin(page);
    await tap(page, "Ganti PIN");
    await page.getByLabel("PIN sekarang").fill(PIN);
    await page.getByLabel("PIN baru").fill(OTHER_PIN);
    await page.getByLabel("Masukkan sekali lagi").fill(OTHER_PIN);
    await tap(page, "Ganti PIN");
    await expect(page.getByText("PIN diganti.")).toBeVisible();
    await tap(page, "Lepas PIN");
    await page.getByLabel("PIN sekarang").fill(OTHER_PIN);
    await tap(page, "Lepas PIN");
    await expect(page.getByText("PIN dilepas. Catatan Ibu terbuka.")).toBeVisible();

    const rows = await readRows(page, "records");
    await page.goto("catatan");

    expect(rows).toEqual(expect.arrayContaining(records));
    expect(rows).toHaveLength(records.length);
    await expect(notes(page)).toHaveCount(4);
  });

  test("a lock that was damaged is told, and nothing is destroyed", async ({ page }) => {
    const before = await readRows(page, "records");
    await writeRows(page, "lock", [{ key: "pin", value: { version: 1, key: "lost" } }]);

    await page.goto("catatan");

    await expect(
      page.getByText("Kunci catatan rusak. Tidak ada PIN yang bisa membukanya."),
    ).toBeVisible();
    await expect(pinField(page)).toHaveCount(0);
    expect(await readRows(page, "records")).toHaveLength(before.length);
  });
});

test.describe("a forgotten PIN", () => {
  test.use({ serviceWorkers: "block" });

  test("means the copy: everything is deleted, and the copy taken in", async ({ page }) => {
    await furnish(page, { ...readyFamily(), records });
    await page.goto(STORAGE);
    const copy = await textOf(await downloadBy(page, "Simpan salinan"));
    await setPin(page);
    await page.goto("catatan");
    await tap(page, "Lupa PIN?");
    await expect(page.getByText("Hapus semua catatan dulu, lalu buka salinan.")).toBeVisible();
    await page.getByRole("link", { name: "Ke Jaga catatan" }).click();
    await expect(pinField(page)).toBeVisible();

    await deleteAll(page);
    await expect(page.getByRole("button", { name: "Pasang PIN" })).toBeVisible();
    await chooseFile(page, { text: copy });
    await expect(page.getByText("5 catatan ditambahkan. Tidak ada yang hilang.")).toBeVisible();
    await page.getByRole("link", { name: "Catatan" }).click();

    await expect(notes(page)).toHaveCount(4);
  });
});

test.describe("killed while the PIN is being set", () => {
  const MANY = 300;
  const many = Array.from({ length: MANY }, (_, index) => nappyAgo(HOUR_MS + index * 60_000));

  for (const delayMs of [0, 200])
    test(`after ${delayMs} ms: all notes are sealed, or none`, async ({ openProfile }) => {
      const doomed = await openProfile();
      const page = await doomed.newPage();
      await furnish(page, { ...readyFamily(), records: many });
      await beginToSetPin(page);
      await new Promise((resolve) => {
        setTimeout(resolve, delayMs);
      });
      await killBrowser(doomed);

      const again = await (await openProfile()).newPage();
      await again.goto("catatan");
      await expect(again.getByRole("heading", { name: "Catatan Ibu" }).first()).toBeVisible();
      const rows = await readRows(again, "records");
      const locks = await readRows(again, "lock");
      const sealed = rows.filter(
        (row) => typeof row === "object" && row !== null && Reflect.get(row, "kind") === "sealed",
      );

      expect(rows).toHaveLength(MANY);
      expect([0, MANY]).toContain(sealed.length);
      expect(locks).toHaveLength(sealed.length === 0 ? 0 : 1);
      if (locks.length > 0) await givePin(again);
      await expect(notes(again).first()).toBeVisible();
    });
});

for (const theme of ["light", "night"] as const)
  test.describe(`for everyone: ${theme}`, () => {
    test.use({ serviceWorkers: "block" });

    test("every face of the PIN can be seen and used", async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await furnish(page, { settings: { theme, textSize: "largest" }, records });
      const complaints: unknown[] = [];
      const examine = async (face: string) => {
        for (const violation of await violationsOf(page)) complaints.push([face, violation]);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        if (width > 320) complaints.push([face, `${width} px wide`]);
      };

      await page.goto(STORAGE);
      await expect(pinSection(page)).toBeVisible();
      await examine("offer");
      await beginToSetPin(page, "1234");
      await expect(page.getByText("PIN ini terlalu mudah ditebak. Pilih yang lain.")).toBeVisible();
      await examine("too easy");
      await setPin(page);
      await examine("set");
      await tap(page, "Ganti PIN");
      await examine("change");
      await page.goto("catatan");
      for (let tries = 0; tries < 4; tries += 1) {
        await givePin(page, OTHER_PIN);
        await expect(page.getByText("PIN tidak cocok.")).toBeVisible();
      }
      await tap(page, "Lupa PIN?");
      await examine("locked");

      expect(complaints).toEqual([]);
    });
  });
