import { createCopies } from "../../src/application/copies/copies";
import type { NotebookState } from "../../src/application/notebook/state";
import { createLate } from "../../src/application/late";
import { createObservable } from "../../src/application/observable";
import type { LockState } from "../../src/core/lock/lock-row";
import type { MotherRecord } from "../../src/core/notebook/record";
import {
  createFakeCalendarWriter,
  createFakeFileSaver,
  createFakeReceivedFiles,
} from "./fake-files";
import { createFakeLock } from "./fake-lock";
import { createFakePhone, type FakePhone } from "./fake-phone";
import { createFakeValueStorage } from "./fake-stores";

/** A phone with the app open, on which copies and reminders can be made. */
export function createCopyingPhone(phone: FakePhone = createFakePhone()) {
  const saver = createFakeFileSaver();
  const calendar = createFakeCalendarWriter();
  const memory = createFakeValueStorage();
  const received = createFakeReceivedFiles();
  const copies = createCopies({
    notebook: phone.notebook,
    lock: createFakeLock(phone.clock),
    clock: phone.clock,
    saver,
    received,
    calendar,
    memory,
    appVersion: "0.1.0",
  });
  const { clock, notebook } = phone;
  return {
    ...phone,
    saver,
    received,
    calendar,
    memory,
    copies,
    services: { clock, notebook, copies: createLate(async () => copies) },
    /** The same, with the notebook and its lock in a state of their own. */
    servicesIn: ({ lock = "none", ...change }: Partial<NotebookState> & { lock?: LockState }) => ({
      clock,
      lock: createFakeLock(clock, { state: lock }),
      copies: createLate(async () => copies),
      notebook: { ...notebook, ...createObservable({ ...notebook.get(), ...change }) },
    }),
  };
}

/** A phone on which the mother has noted that, just now. */
export async function createWrittenPhone(
  ...entries: readonly Parameters<FakePhone["notebook"]["add"]>[0][]
) {
  const phone = createCopyingPhone();
  await phone.notebook.open();
  for (const entry of entries) await phone.notebook.add(entry);
  return phone;
}

type BirthEntry = Omit<
  Extract<MotherRecord, { kind: "birth" }>,
  "id" | "createdAt" | "updatedAt" | "deletedAt" | "deviceId"
>;

export const birthAt = (at: string): BirthEntry => ({
  kind: "birth",
  at,
  mode: null,
  place: null,
  skinToSkin: null,
  weightG: null,
  twins: null,
});
