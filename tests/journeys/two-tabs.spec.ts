import type { Page } from "@playwright/test";

import { furnish, readyFamily } from "./support/furnish";
import { expectRunsOn, seekTo, startMassage } from "./support/massage";
import { expect, test } from "./support/test";

test("a second tab neither asks about the running massage nor starts another", async ({
  page,
  context,
}) => {
  await furnish(page, readyFamily());
  await startMassage(page);
  await seekTo(page, 100);

  const second = await context.newPage();
  await second.goto("pijat");
  await second.getByRole("button", { name: "MULAI" }).click();
  await expect(second.getByText("Pijat sedang berjalan di jendela lain.")).toBeVisible();
  await expectRunsOn(page);

  await seekTo(page, 1199.6);
  await expect(page.getByRole("heading", { name: "Terima kasih, Ayah." })).toBeVisible();
  await second.getByRole("link", { name: "Siapkan pijat" }).click();
  await second.getByRole("button", { name: "MULAI" }).click();

  await expect(second.getByRole("timer")).toBeVisible();
  await expectRunsOn(second);
});

test("two tabs never wipe each other's numbers, and hear of each other's choices at once", async ({
  page,
  context,
}) => {
  await furnish(page);
  await page.goto("pengaturan");
  const second = await context.newPage();
  await second.goto("pengaturan");
  const number = (tab: Page, who: string) =>
    tab.getByRole("group", { name: who }).getByLabel("Nomor telepon");

  await number(page, "Bidan").fill("0811111111");
  await second.getByRole("button", { name: "Tambah nomor" }).click();
  await number(second, "Puskesmas").fill("0822222222");
  await second.getByRole("radio", { name: "Malam" }).check();

  await expect(number(second, "Bidan")).toHaveValue("0811111111");
  await expect(number(page, "Puskesmas")).toHaveValue("0822222222");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "night");
  await page.goto("bahaya");
  await expect(page.getByRole("link", { name: /0811111111/ })).toBeVisible();
  await expect(page.getByRole("link", { name: /0822222222/ })).toBeVisible();
});
