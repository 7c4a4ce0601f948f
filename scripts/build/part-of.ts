type Importers = { readonly importers: readonly string[] };

/**
 * Whether a module belongs to what a page needs from the start.
 *
 * @param id of the module
 * @param page ending of the page's file name
 * @param infoOf what the bundler knows of a module: who imports it, not counting who fetches it later
 */
export function isPartOf(
  id: string,
  page: string,
  infoOf: (id: string) => Importers | null,
): boolean {
  const seen = new Set<string>();
  const waiting = [id];
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    if (one.endsWith(page)) return true;
    if (seen.has(one)) continue;
    seen.add(one);
    waiting.push(...(infoOf(one)?.importers ?? []));
  }
  return false;
}
