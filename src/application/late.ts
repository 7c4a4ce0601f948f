/**
 * Something that is fetched when it is first asked for, and only once. A failed fetch (first visit, no network) is
 * tried again the next time.
 */
export function createLate<T>(fetch: () => Promise<T>): () => Promise<T> {
  let coming: Promise<T> | null = null;
  return () => {
    coming ??= fetch().catch((error: unknown) => {
      coming = null;
      throw error;
    });
    return coming;
  };
}
