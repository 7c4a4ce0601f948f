import { furnish } from "./support/furnish";
import { notes, tap } from "./support/notebook";
import { expect, test } from "./support/test";

test.use({ serviceWorkers: "block" });

test("where nothing can be stored this is said before anything is typed, and the app works until it is closed", async ({
  page,
}) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("", "SecurityError");
    };
  });
  await page.goto("catatan");

  await expect(page.getByText("HP ini tidak bisa menyimpan catatan sekarang.")).toBeVisible();
  await tap(page, "Kolostrum keluar");
  await expect(page.getByRole("dialog")).toContainText(
    "Catatan hilang saat aplikasi ditutup. Pijat tetap bisa dipakai.",
  );
  await tap(page, /^Baru saja/);
  await tap(page, "Lewati");

  await expect(notes(page)).toHaveCount(1);
  await expect(page.getByText(/^Tersimpan/)).toHaveCount(0);
});

test("a phone that is nearly full says so before anything is typed", async ({ page }) => {
  await page.addInitScript(() => {
    StorageManager.prototype.estimate = async () => ({ quota: 60_000_000, usage: 59_000_000 });
  });
  await furnish(page);
  await page.goto("catatan");

  await expect(
    page.getByText("Memori HP hampir penuh. Simpan salinan dulu.").first(),
  ).toBeVisible();
  await tap(page, "Menyusu");
  await expect(page.getByText(/^Menyusu, .*Tersimpan\.$/)).toBeVisible();
});

test("a note that the full phone refuses is never called kept; it is kept when there is room", async ({
  page,
}) => {
  await furnish(page);
  await page.goto("catatan");
  await expect(page.getByRole("heading", { name: "Belum ada catatan" })).toBeVisible();
  await page.evaluate(() => {
    const put = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, "put") ?? {};
    Reflect.set(window, "makeRoom", () => {
      Object.defineProperty(IDBObjectStore.prototype, "put", put);
    });
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("", "QuotaExceededError");
    };
  });

  await tap(page, "Menyusu");
  await expect(page.getByText("Belum tersimpan. Jangan tutup aplikasi.")).toBeVisible();
  await expect(notes(page)).toHaveCount(1);
  await expect(page.getByText(/Tersimpan\.$/)).toHaveCount(0);
  await page.evaluate(() => {
    const makeRoom: unknown = Reflect.get(window, "makeRoom");
    if (typeof makeRoom === "function") makeRoom();
  });
  await tap(page, "Coba lagi");
  await expect(page.getByText("Belum tersimpan. Jangan tutup aplikasi.")).toHaveCount(0);
  await page.reload();

  await expect(notes(page)).toHaveCount(1);
});

test("a phone that will not promise to keep the notes says so, and what to do", async ({
  page,
}) => {
  await page.addInitScript(() => {
    StorageManager.prototype.persist = async () => false;
    StorageManager.prototype.persisted = async () => false;
  });
  await furnish(page);
  await page.goto("catatan/simpanan");

  await expect(
    page.getByText(/^HP ini bisa menghapus catatan kalau penuh\./).first(),
  ).toBeVisible();
});
