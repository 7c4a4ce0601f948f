import { createObservable } from "../../src/application/observable";
import { createPackageKeeper } from "../../src/application/taken-package/keeper";
import type { PackageRow, PackageStore } from "../../src/application/taken-package/ports";
import { createStanding } from "../../src/application/taken-package/standing";
import type { StoreFault } from "../../src/application/storage";
import { protocols } from "../../src/content/protocols/index";
import { nothingTaken } from "../../src/core/midwife/nothing-taken";
import type { Script } from "../../src/core/midwife/script";
import { failure, success } from "../../src/core/result";
import { FRAME_BYTES, silentFrame } from "../../src/core/track/frames";
import { createFakeSettings } from "./fake-settings";
import { nodeDeflating } from "./midwife-package";
import { createFakeValueStorage, type FakeValueStorage } from "./fake-stores";

/** So many frames of silence, whole and by themselves. */
export function silence(frames: number): Uint8Array {
  const bytes = new Uint8Array(frames * FRAME_BYTES);
  for (let nth = 0; nth < frames; nth += 1) bytes.set(silentFrame(), nth * FRAME_BYTES);
  return bytes;
}

export type FakePackageStore = PackageStore & {
  readonly rows: ReadonlyMap<PackageRow, unknown>;
  readonly fail: (fault: StoreFault | null) => void;
};

export function createFakePackageStore(): FakePackageStore {
  const rows = new Map<PackageRow, unknown>();
  let fault: StoreFault | null = null;
  const answer = <T>(act: () => T) => (fault === null ? success(act()) : failure(fault));
  return {
    rows,
    fail: (next) => {
      fault = next;
    },
    load: async (row) => answer(() => structuredClone(rows.get(row))),
    save: async (row, value) =>
      answer(() => {
        rows.set(row, structuredClone(value));
        return null;
      }),
    remove: async (names) =>
      answer(() => {
        for (const name of names) rows.delete(name);
        return null;
      }),
  };
}

/** A family's phone that opens packages. */
export function createPackagePhone(
  script: Script,
  storage: FakeValueStorage = createFakeValueStorage(),
) {
  const settings = createFakeSettings(createFakeValueStorage());
  const store = createFakePackageStore();
  const value = createObservable(nothingTaken);
  const keeper = createPackageKeeper({
    value,
    ...createStanding(storage, value),
    store,
    settings,
    deflating: nodeDeflating,
    script,
    protocols,
  });
  const takenPackage = {
    ...value,
    fetch: async () => keeper,
    act: <R>(act: (one: typeof keeper) => Promise<R>) => act(keeper),
  };
  return { settings, store, storage, value, keeper, takenPackage };
}
