import { statSync } from "node:fs";

import limits from "../../scripts/build/limits.json" with { type: "json" };
import { firstVisit } from "./support/prepare";
import { expect, test } from "./support/test";

test.use({ expectedFaults: [/ERR_INTERNET_DISCONNECTED/] });

test("the app is handed on by its address or as one file, which needs the network and says so", async ({
  page,
  context,
  baseURL,
}) => {
  await firstVisit(page);
  await page.goto("pengaturan");
  const card = page.getByRole("region", { name: "Bagikan aplikasi" });
  const send = card.getByRole("button", { name: "Kirim 1 berkas" });

  await context.setOffline(true);
  await send.click();
  await expect(card.getByRole("status")).toHaveText(/^Berkas belum terambil\./);
  await context.setOffline(false);

  await card.getByRole("button", { name: "Tampilkan kode" }).click();
  await expect(card.getByRole("img", { name: "Kode alamat aplikasi ini" })).toBeVisible();
  await expect(card.getByText(`${baseURL}/`)).toBeVisible();

  const coming = page.waitForEvent("download");
  await send.click();
  const download = await coming;
  expect(download.suggestedFilename()).toBe("tetes-pertama.html");
  const bytes = statSync(await download.path()).size;
  expect(bytes).toBeGreaterThan(1_000_000);
  expect(bytes).toBeLessThanOrEqual(limits.singleFileBytes);
  await expect(card.getByRole("status")).toHaveText(/^Berkas tetes-pertama\.html tersimpan\./);
});
