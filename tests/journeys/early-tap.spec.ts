import { expect, test } from "./support/test";

test.use({ serviceWorkers: "block" });

const ways = [
  { link: /^Pijat Suara memandu/, address: "/pijat", heading: "Siap pijat" },
  { link: /^Catatan$/, address: "/catatan", heading: "Catatan Ibu" },
  { link: /Bahaya/, address: "/bahaya", heading: "Minta tolong sekarang" },
];

for (const { link, address, heading } of ways)
  test(`before the app's code has come a tap leads on at once: ${address}`, async ({ page }) => {
    // A line on which the code never comes.
    await page.route("**/*.js", () => undefined);
    await page.goto("", { waitUntil: "commit" });

    await page.getByRole("link", { name: link }).first().click();

    await expect(page).toHaveURL((url) => url.pathname === address);
    await expect(page.getByRole("heading", { level: 1, name: heading })).toBeVisible();
  });
