import { furnish, readyFamily } from "./support/furnish";
import { expect, test } from "./support/test";

test.use({ serviceWorkers: "block" });

const back = "Kembali";

test("opened by the phone's shortcut on a new day, the questions lead back to Beranda", async ({
  page,
}) => {
  await furnish(page, { ...readyFamily(), records: [] });
  await page.goto("pijat");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Ada tanda ini/);

  await page.getByRole("button", { name: back }).click();

  await expect(page).toHaveURL(/\/$/);
  await expect(page.getByRole("link", { name: "Pijat" }).first()).toBeVisible();
});

test("opened by its address, the danger signs lead back to Beranda, and do not open themselves again", async ({
  page,
}) => {
  await furnish(page, readyFamily());
  await page.goto("bahaya");

  await page.getByRole("button", { name: back }).click();

  await expect(page).toHaveURL(/\/$/);
});

test("reached from a page, they lead back to that page", async ({ page }) => {
  await furnish(page, readyFamily());
  await page.goto("catatan");
  await page.getByRole("link", { name: "Bahaya" }).click();
  await expect(page).toHaveURL(/\/bahaya$/);

  await page.getByRole("button", { name: back }).click();

  await expect(page).toHaveURL(/\/catatan$/);
});

for (const address of ["catatan?catat=lahir", "catatan?catat=kolostrum", "catatan?catat=lainnya"])
  test(`an address that opens a sheet comes alive without a mismatch: ${address}`, async ({
    page,
  }) => {
    await furnish(page, readyFamily());

    await page.goto(address);

    await expect(page.getByRole("dialog")).toBeVisible();
  });
