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
