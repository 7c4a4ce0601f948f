import type { Page } from "@playwright/test";

import { DATABASE_NAME } from "../../../src/adapters/database/database";
import type { EarlierPhone } from "../../fixtures/earlier-phones";
import { openEmptyPage } from "./furnish";

/** A minute after it was last used with a build of before, a phone has the build of now. */
export async function takeUp(page: Page, phone: EarlierPhone): Promise<void> {
  const { database, localStorage: values, takenAt } = phone;
  await page.clock.install({ time: Date.parse(takenAt) + 60_000 });
  await openEmptyPage(page);
  await page.evaluate(
    ({ name, version, stores, values }) =>
      new Promise<void>((resolve, reject) => {
        for (const [key, text] of Object.entries(values)) localStorage.setItem(key, text);
        const opening = indexedDB.open(name, version);
        opening.addEventListener("upgradeneeded", () => {
          for (const [store, { keyPath }] of Object.entries(stores))
            opening.result.createObjectStore(store, { keyPath });
        });
        opening.addEventListener("error", () => reject(opening.error));
        opening.addEventListener("success", () => {
          const lying = opening.result;
          const writing = lying.transaction(Object.keys(stores), "readwrite");
          for (const [store, { keyPath, rows }] of Object.entries(stores))
            for (const { key, value } of rows)
              writing.objectStore(store).put(value, keyPath === null ? key : undefined);
          writing.addEventListener("abort", () => reject(writing.error));
          writing.addEventListener("complete", () => {
            lying.close();
            resolve();
          });
        });
      }),
    { name: DATABASE_NAME, ...database, values },
  );
}

/** The version of the database as it lies there now. */
export const databaseVersion = (page: Page): Promise<number | undefined> =>
  page.evaluate(async (name) => {
    const databases = await indexedDB.databases();
    return databases.find((one) => one.name === name)?.version;
  }, DATABASE_NAME);
