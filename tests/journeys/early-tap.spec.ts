import { readRows } from "./support/database";
import { furnish, readyFamily } from "./support/furnish";
import { expect, test } from "./support/test";

test.use({ serviceWorkers: "block" });

const ways = [
  { address: "/pijat", heading: "Siap pijat" },
  { address: "/catatan", heading: "Catatan Ibu" },
  { address: "/bahaya", heading: "Minta tolong sekarang" },
];

for (const { address, heading } of ways)
  test(`before the app's code has come a tap leads on at once: ${address}`, async ({ page }) => {
    // A line on which the code never comes.
    await page.route("**/*.js", () => undefined);
    await page.goto("", { waitUntil: "commit" });

    await page.locator(`a[href$="${address}"]`).first().click();

    await expect(page.getByRole("heading", { level: 1, name: heading })).toBeVisible();
    expect(new URL(page.url()).pathname).toBe(address);
  });

/** A line on which the code is still on its way when the page can be read. */
const LATE_MS = 1_500;

test("a button that is tapped before the app's code has come does its work once the code is there", async ({
  page,
}) => {
  await furnish(page, readyFamily());
  await page.route("**/*.js", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, LATE_MS));
    await route.continue();
  });
  await page.goto("catatan", { waitUntil: "commit" });

  await page.getByRole("button", { name: "Pipis", exact: true }).click();
  await page.getByRole("button", { name: "Pipis", exact: true }).click();

  await expect(page.getByText(/^Pipis, \d\d\.\d\d\. Tersimpan\.$/)).toBeVisible();
  const nappies = (await readRows(page, "records")).filter(
    (row) => typeof row === "object" && row !== null && Reflect.get(row, "kind") === "nappy",
  );
  expect(nappies).toHaveLength(1);
});
