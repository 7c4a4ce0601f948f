import { browserChance } from "../../adapters/browser/clock";
import { browserFileSaver } from "../../adapters/browser/file-saver";
import { hasCiphers } from "../../adapters/browser/has-ciphers";
import { createDeviceId } from "../../adapters/browser/local-values";
import { createNeighbours } from "../../adapters/browser/neighbours";
import { createLockReader } from "../../adapters/database/lock-row";
import { createRecordStore } from "../../adapters/database/record-store";
import { openRegister } from "../../adapters/database/register";
import { openFileWriter } from "../../adapters/register/file-writer";
import { openHandOverReader } from "../../adapters/register/hand-over-reader";
import { openTabulator } from "../../adapters/register/tabulator";
import type { Clock } from "../../application/devices";
import { createLock } from "../../application/lock/lock";
import { noLock } from "../../application/lock/no-lock";
import { createObservable } from "../../application/observable";
import { createDesk, type RegisterDesk } from "../../application/register/desk";
import { createRegister } from "../../application/register/register";
import { createTabulate } from "../../application/register/tabulating";
import { createWriteOut } from "../../application/register/writing-out";

/** Between the ids of notebooks it is none. */
const CHANNEL = "register";

/** A message comes after what waits, and without the rest that a browser puts before the timers of long work. */
const breath = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener("message", () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });

export type BrowserRegisterOptions = { readonly clock: Clock; readonly appVersion: string };

/** Part of the composition root, in a chunk of its own: a midwife's register, behind a PIN of its own. */
export function createBrowserRegister({ clock, appVersion }: BrowserRegisterOptions): RegisterDesk {
  const openDatabase = openRegister(() => void register.look());
  const neighbours = createNeighbours(CHANNEL);
  const chance = browserChance;
  const { lock, guard } = createLock({
    view: createObservable(noLock(hasCiphers())),
    loadRow: createLockReader(openDatabase),
    fetchKeyHolder: async (view) => {
      const { createBrowserKeyHolder } = await import("./lock");
      return createBrowserKeyHolder({ openDatabase, neighbours, clock, chance, view });
    },
  });
  const store = createRecordStore(openDatabase);
  const deviceId = createDeviceId(chance.newId);
  const register = createRegister({ store, guard, breath, neighbours, clock, chance, deviceId });
  const tabulate = createTabulate({ openTabulator, breath });
  return createDesk({
    register,
    lock,
    store,
    saver: browserFileSaver,
    tabulate,
    writeOut: createWriteOut({
      openFileWriter,
      tabulate,
      breath,
      clock,
      machine: deviceId,
      appVersion,
    }),
    clock,
    chance,
    openReader: openHandOverReader,
    appVersion,
  });
}
