import { furnish, readyFamily } from "./support/furnish";
import { expect, test } from "./support/test";

test.use({ serviceWorkers: "block" });

const steps = [
  { step: "direction", heading: "Pijat ke arah mana?" },
  { step: "length", heading: "Istirahat berapa lama?" },
  { step: "manner", heading: "Bagaimana caranya?" },
  { step: "check", heading: "Ada tanda ini hari ini atau semalam?" },
];

// Production takes the step from the address while it hydrates a page that was written without one (React error 418).
for (const { step, heading } of steps)
  test(`a reload in the preparation stays at its step, without a fault: ${step}`, async ({
    page,
  }) => {
    await furnish(page, readyFamily());

    await page.goto(`pijat?langkah=${step}`);

    await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
  });
