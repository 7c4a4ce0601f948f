import type { Page } from "@playwright/test";

import { DATABASE_NAME } from "../../src/adapters/database/database";
import { firstVisit } from "./support/prepare";
import { readRows } from "./support/database";
import { furnish } from "./support/furnish";
import { HOUR_MS, nappyAgo, notes, tap } from "./support/notebook";
import { expect, test, testOnOwnSite } from "./support/test";

const DEVICE_KEY = "tetes-pertama.device";

/** Remembers each handle of the database that the app opens, so that it can be closed under it. */
const watchHandles = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    const handles: IDBDatabase[] = [];
    Reflect.set(window, "closeHandles", () => {
      for (const handle of handles) handle.close();
    });
    const open = Object.getOwnPropertyDescriptor(IDBFactory.prototype, "open") ?? {};
    IDBFactory.prototype.open = function watched(...words) {
      const request: IDBOpenDBRequest = Reflect.apply(open.value, this, words);
      request.addEventListener("success", () => handles.push(request.result));
      return request;
    };
  });
};

const call = (page: Page, name: string): Promise<void> =>
  page.evaluate((name) => {
    const act: unknown = Reflect.get(window, name);
    if (typeof act === "function") act();
  }, name);

test.describe("on a phone with the notebook open", () => {
  test.use({ serviceWorkers: "block" });

  test("a note is kept although the database was closed under the app without a word", async ({
    page,
  }) => {
    await watchHandles(page);
    await furnish(page);
    await page.goto("catatan");
    await tap(page, "Menyusu");
    await expect(page.getByText(/^Menyusu, .*Tersimpan\.$/)).toBeVisible();

    await call(page, "closeHandles");
    await tap(page, "Pipis");

    await expect(page.getByText(/^Pipis, .*Tersimpan\.$/)).toBeVisible();
    expect(await readRows(page, "records")).toHaveLength(2);
  });

  test("notes whose database is deleted under the open app are told of, and saved again by one tap", async ({
    page,
    context,
  }) => {
    await furnish(page, { records: [nappyAgo(HOUR_MS), nappyAgo(2 * HOUR_MS)] });
    await page.goto("catatan");
    await expect(notes(page)).toHaveCount(2);
    const other = await context.newPage();
    await other.goto("bahaya");
    await other.evaluate(
      (name) =>
        new Promise<void>((resolve, reject) => {
          const deleting = indexedDB.deleteDatabase(name);
          deleting.addEventListener("success", () => resolve());
          deleting.addEventListener("error", () => reject(deleting.error));
        }),
      DATABASE_NAME,
    );

    await expect(page.getByText("Simpanan catatan di HP ini terhapus.")).toBeVisible();
    await expect(notes(page)).toHaveCount(2);
    await tap(page, "Menyusu");
    await expect(page.getByText(/^Menyusu, .*Tersimpan\.$/)).toBeVisible();
    expect(await readRows(page, "records")).toHaveLength(1);
    await tap(page, "Simpan lagi");

    await expect(page.getByText("Catatan lama tersimpan lagi.")).toBeVisible();
    await expect(page.getByText("Simpanan catatan di HP ini terhapus.")).toHaveCount(0);
    expect(await readRows(page, "records")).toHaveLength(3);
    await page.reload();
    await expect(notes(page)).toHaveCount(3);
  });

  test("a notebook that does not answer is waited for, never called empty, and comes back", async ({
    page,
  }) => {
    test.setTimeout(60_000);
    await furnish(page, { records: [nappyAgo(HOUR_MS)] });
    await page.addInitScript(() => {
      let isHeld = true;
      Reflect.set(window, "letGo", () => {
        isHeld = false;
      });
      // A request whose answer nobody hears.
      const add = Object.getOwnPropertyDescriptor(EventTarget.prototype, "addEventListener") ?? {};
      EventTarget.prototype.addEventListener = function held(...words: readonly unknown[]) {
        if (isHeld && this instanceof IDBRequest && !(this instanceof IDBOpenDBRequest)) return;
        Reflect.apply(add.value, this, words);
      };
    });
    await page.goto("catatan");
    await expect(page.getByText("Buku catatan belum terbuka.").first()).toBeVisible({
      timeout: 20_000,
    });
    await expect(page.getByText("Belum ada catatan")).toHaveCount(0);

    await call(page, "letGo");

    await expect(notes(page)).toHaveCount(1, { timeout: 20_000 });
  });

  test("what is given up is not there afterwards: another tab holds the notebook", async ({
    page,
    context,
  }) => {
    test.setTimeout(60_000);
    await furnish(page, { records: [nappyAgo(HOUR_MS)] });
    await page.goto("catatan");
    await expect(notes(page)).toHaveCount(1);
    const other = await context.newPage();
    await other.goto("bahaya");
    await other.evaluate(async () => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open("tetes-pertama");
        opening.addEventListener("success", () => resolve(opening.result));
      });
      const holding = database.transaction("records", "readwrite").objectStore("records");
      const untilMs = performance.now() + 13_000;
      const spin = (): void => {
        if (performance.now() < untilMs) holding.get("nothing").addEventListener("success", spin);
      };
      spin();
    });

    await tap(page, "Menyusu");
    await expect(page.getByText("Belum tersimpan. Jangan tutup aplikasi.")).toBeVisible({
      timeout: 15_000,
    });
    await expect(page.getByText("Simpanan HP belum menjawab.").first()).toBeVisible();
    await page.waitForTimeout(5_000);
    expect(await readRows(page, "records")).toHaveLength(1);
    await tap(page, "Coba lagi");

    await expect(page.getByText("Belum tersimpan. Jangan tutup aplikasi.")).toHaveCount(0);
    expect(await readRows(page, "records")).toHaveLength(2);
  });

  for (const query of ["sesi=", `sesi=${"a".repeat(65)}`, "sesi=a%0Ab"])
    test(`a note begun at a cut-off address is there after a restart: ${query.slice(0, 12)}`, async ({
      page,
    }) => {
      await furnish(page);
      await page.goto(`catatan?catat=kolostrum&kaitan=sesudah&${query}`);
      await tap(page, /^Baru saja/);
      await tap(page, "Lewati");

      await page.goto("catatan");

      await expect(notes(page)).toHaveCount(1);
      await expect(page.getByText(/tidak bisa dibaca/)).toHaveCount(0);
    });

  for (const name of ["", "a".repeat(65)])
    test(`a phone with a name of ${name.length} letters gets another one`, async ({ page }) => {
      await furnish(page);
      await page.evaluate(([key, name]) => localStorage.setItem(key, name), [
        DEVICE_KEY,
        name,
      ] as const);
      await page.goto("catatan");
      await tap(page, "Pipis");
      await expect(notes(page)).toHaveCount(1);

      await page.reload();

      await expect(notes(page)).toHaveCount(1);
    });

  test("rows of a year that no phone is right in cost themselves, and stay where they lie", async ({
    page,
  }) => {
    const far = { ...nappyAgo(HOUR_MS), id: "far", at: "9999-12-31T23:59:59.999-23:59" };
    await furnish(page, { records: [nappyAgo(HOUR_MS), far] });
    await page.goto("catatan");

    await expect(notes(page)).toHaveCount(1);
    await expect(page.getByText("1 catatan tidak bisa dibaca. Yang lain aman.")).toBeVisible();
    expect(await readRows(page, "records")).toContainEqual(far);
  });

  test.describe("by the policy of trusted types", () => {
    test.use({ expectedFaults: [/Trusted/] });

    test("a text becomes no script and no markup", async ({ page }) => {
      await page.goto("");

      const refused = await page.evaluate(() =>
        [
          () => document.createElement("div").insertAdjacentHTML("beforeend", "<b></b>"),
          () => Object.assign(document.createElement("div"), { innerHTML: "<b></b>" }),
          () => Object.assign(document.createElement("script"), { src: "/a.js" }),
        ].map((act) => {
          try {
            act();
            return false;
          } catch {
            return true;
          }
        }),
      );

      expect(refused).toEqual([true, true, true]);
    });
  });
});

testOnOwnSite(
  "that the app works without a network is looked up, and repaired where it is not so",
  async ({ page, context, site }) => {
    await firstVisit(page);
    await page.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name);
    });

    await page.goto("bahaya");
    await firstVisit(page);
    site.close();
    await context.setOffline(true);
    await page.goto("catatan");

    await expect(page.getByRole("heading", { name: "Belum ada catatan" })).toBeVisible();
  },
);
