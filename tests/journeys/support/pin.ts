import type { Locator, Page } from "@playwright/test";

import { DATABASE_NAME } from "../../../src/adapters/database/database";
import { tap } from "./notebook";
import { expect } from "./test";

export const STORAGE = "catatan/simpanan";
export const PIN = "258013";
export const OTHER_PIN = "975310";

export const pinSection = (page: Page): Locator =>
  page.getByRole("region", { name: "PIN untuk Catatan Ibu" });

export const pinField = (page: Page): Locator => page.getByLabel("Masukkan PIN");

/** Types a new PIN twice, and asks for it to be set. */
export async function beginToSetPin(page: Page, pin = PIN): Promise<void> {
  await page.goto(STORAGE);
  const field = page.getByLabel("PIN baru");
  // The page was written ahead of time: a tap before it is brought to life is not heard.
  await expect(async () => {
    await tap(page, "Pasang PIN");
    await expect(field).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await field.fill(pin);
  await page.getByLabel("Masukkan sekali lagi").fill(pin);
  await tap(page, "Pasang PIN");
}

export async function setPin(page: Page, pin = PIN): Promise<void> {
  await beginToSetPin(page, pin);
  await expect(page.getByText("PIN terpasang. Catatan masih terbuka sekarang.")).toBeVisible();
}

export async function givePin(page: Page, pin = PIN): Promise<void> {
  await pinField(page).fill(pin);
  await tap(page, "Buka catatan");
}

/** Everything that lies on the phone in one text: the database with its bytes as letters, and the page's other stores. */
export const lyingText = (page: Page): Promise<string> =>
  page.evaluate(
    (name) =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.addEventListener("error", () => reject(opening.error));
        opening.addEventListener("success", () => {
          const database = opening.result;
          const names = [...database.objectStoreNames];
          const reading = database.transaction(names);
          const asked = names.map((store) => reading.objectStore(store).getAll());
          reading.addEventListener("complete", () => {
            database.close();
            const stores = [
              ...asked.map(({ result }) => result),
              { ...localStorage },
              { ...sessionStorage },
            ];
            resolve(
              JSON.stringify(stores, (_key, value: unknown) =>
                value instanceof Uint8Array
                  ? Array.from(value, (byte) => String.fromCharCode(byte)).join("")
                  : value,
              ),
            );
          });
        });
      }),
    DATABASE_NAME,
  );
