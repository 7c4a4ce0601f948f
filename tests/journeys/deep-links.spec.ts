import { furnish, readyFamily } from "./support/furnish";
import { expect, test } from "./support/test";

test.use({ serviceWorkers: "block" });

const steps = [
  { step: "direction", heading: "Pijat ke arah mana?" },
  { step: "length", heading: "Istirahat berapa lama?" },
  { step: "manner", heading: "Bagaimana caranya?" },
  { step: "check", heading: "Ada tanda ini hari ini atau semalam?" },
];

// The page is written ahead without a step; it must come alive before it takes one from the address.
for (const { step, heading } of steps)
  test(`a reload in the preparation stays at its step, without a fault: ${step}`, async ({
    page,
  }) => {
    await furnish(page, readyFamily());

    await page.goto(`pijat?langkah=${step}`);

    await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
  });
