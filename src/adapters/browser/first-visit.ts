/** Whether this phone keeps anything of the app: without, it is a first visit. */
export function isAnythingStored(): boolean {
  try {
    return localStorage.length > 0;
  } catch {
    return false;
  }
}
