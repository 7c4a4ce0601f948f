import type { Page } from "@playwright/test";

/** Called on every screen, once it stands. */
export type Visit = (screen: string) => Promise<void>;

export const heading = (page: Page, name: string) => page.getByRole("heading", { name, level: 1 });
