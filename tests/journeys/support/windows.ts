import type { Page } from "@playwright/test";

export type Window = Readonly<Record<"width" | "height", number>>;

type Find = () => readonly string[] | Promise<readonly string[]>;

/** What is found on a page in each of the windows, with its size; the page has its own again afterwards. @param find in the page */
export async function foundIn(
  page: Page,
  windows: readonly Window[],
  find: Find,
): Promise<readonly string[]> {
  const before = page.viewportSize();
  const complaints: string[] = [];
  for (const size of windows) {
    await page.setViewportSize(size);
    const found = await page.evaluate(find);
    complaints.push(...found.map((one) => `${size.width} x ${size.height}: ${one}`));
  }
  if (before !== null) await page.setViewportSize(before);
  return complaints;
}
