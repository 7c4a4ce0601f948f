/**
 * The page of a test has a Uint8Array of its own, and what the database of the test gives back is of the other kind. To be
 * imported before all else.
 */
Object.assign(globalThis, { Uint8Array: Object.getPrototypeOf(Buffer) });
