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
