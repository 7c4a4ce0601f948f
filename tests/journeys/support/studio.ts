import type { Page } from "@playwright/test";

import { tap } from "./notebook";
import { expect } from "./test";

/** Opens the studio and agrees to be heard. */
export async function agree(page: Page): Promise<void> {
  await page.goto("bidan/suara");
  await tap(page, "Setuju, suara saya boleh didengar");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Suara ini terdengar jelas?");
}

/** Resolves once the level has risen with her voice and the room has been quiet again for a while. */
const spoken = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let hasSpoken = false;
        let quietSince = 0;
        const look = (now: number): void => {
          const bar = document.querySelector("[role=img][data-on] > div");
          const level = bar === null ? 0 : new DOMMatrix(getComputedStyle(bar).transform).a;
          if (level > 0.5) hasSpoken = true;
          if (level > 0.3) quietSince = now;
          if (hasSpoken && now - quietSince > 800) resolve();
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
  );

/** Speaks the line that stands there. */
export async function speak(page: Page): Promise<void> {
  const isSpoken = spoken(page);
  await tap(page, "Rekam");
  await expect(page.getByRole("img", { name: "Kuat suara" })).toBeVisible();
  await isSpoken;
  await tap(page, "Berhenti");
}

/** Every take as it lies in the database. */
export const keptTakes = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<readonly { line: string; said: string | null; bytes: readonly number[] }[]>(
        (resolve, reject) => {
          const opening = indexedDB.open("tetes-pertama-studio");
          opening.addEventListener("error", () => reject(opening.error));
          opening.addEventListener("success", () => {
            const takes = opening.result.transaction("takes").objectStore("takes").getAll();
            takes.addEventListener("success", () => {
              opening.result.close();
              resolve(
                takes.result.map(({ line, said, bytes }) => ({ line, said, bytes: [...bytes] })),
              );
            });
          });
        },
      ),
  );
