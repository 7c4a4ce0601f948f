import { decodeRegister, encodeRegister, type RegisterFileFault } from "../../core/register/file";
import { isPending } from "../../core/register/hand-overs";
import { withMarksBeside } from "../../core/register/merge";
import { newsOf, type RegisterNews } from "../../core/register/news";
import { namingOthers, participantIn } from "../../core/register/parts";
import type { RegisterRow } from "../../core/register/record";
import { failure, success, type Result } from "../../core/result";
import type { Instant } from "../../core/time/instant";
import type { FileSaver, PickedFile } from "../copies/ports";
import type { Chance, Clock } from "../devices";
import type { LockView, PinActs } from "../lock/ports";
import type { RecordStore } from "../notebook/ports";
import type { Observable } from "../observable";
import type { StoreFault } from "../storage";
import type { WriteFault } from "./lying-parts";
import { createIntake, type Intaking } from "./intake";
import type { HandOverReader } from "./ports";
import type { Register } from "./register";
import type { Tabulate } from "./tabulating";
import type { WriteOut } from "./writing-out";

/** The PIN before the register. It can be changed, and never taken away: the register is sealed from its first row on. */
export type RegisterLock = Observable<LockView> & {
  readonly ask: <T, R extends string>(
    act: (pin: Omit<PinActs, "removePin">) => Promise<Result<T, R>>,
  ) => Promise<Result<T, R | "unavailable">>;
};

/** Another register as it was read from a file; nothing of it is taken yet. */
export type OtherRegister = {
  readonly rows: readonly RegisterRow[];
  readonly unreadable: number;
  readonly news: RegisterNews;
};

/** All that a midwife does with her register. */
export type RegisterDesk = {
  readonly register: Register;
  readonly lock: RegisterLock;
  /** An id that nobody has yet. */
  readonly newId: () => string;
  /**
   * Hands the whole register to the phone as a file, in the clear: for another midwife, or as a copy. What waits for a
   * mother's yes does not leave with it.
   */
  readonly saveAll: () => void;
  /** Reads the file of another register, or a copy of this one, and tells what it would bring. */
  readonly lookInto: (
    file: Pick<PickedFile, "text">,
  ) => Promise<Result<OtherRegister, RegisterFileFault | "unreadable">>;
  /** Takes over what it brings. */
  readonly takeOver: (other: OtherRegister) => Promise<Result<null, WriteFault>>;
  /** Works the study's tables beside the page, once for each state of the register. */
  readonly tabulate: Tabulate;
  /** Writes what leaves of the register beside the page. */
  readonly writeOut: WriteOut;
  /** Hands a text that somebody reads to the phone. @param name without its ending */
  readonly saveText: (name: string, text: string) => void;
  /** Deletes the register with its PIN; nothing brings it back. */
  readonly destroy: () => Promise<Result<null, StoreFault>>;
  /** Where what families hand over comes in. */
  readonly intake: Intaking;
};

export type DeskPorts = {
  readonly openReader: () => HandOverReader;
  readonly register: Register;
  readonly lock: RegisterLock;
  readonly store: Pick<RecordStore, "withdrawAll" | "dropWithdrawn">;
  readonly saver: Pick<FileSaver, "save">;
  readonly tabulate: Tabulate;
  readonly writeOut: WriteOut;
  readonly clock: Pick<Clock, "now">;
  readonly chance: Chance;
  readonly appVersion: string;
};

/** Plain text, because Android refuses JSON over Bluetooth. */
const fileNameAt = (now: Instant): string => `tetes-pertama-register-${now.slice(0, 10)}.txt`;

export function createDesk({
  register,
  lock,
  store,
  saver,
  tabulate,
  writeOut,
  clock,
  chance,
  openReader,
  appVersion,
}: DeskPorts): RegisterDesk {
  return {
    intake: createIntake({ register, clock, openReader }),
    register,
    lock,
    newId: chance.newId,
    saveAll: () => {
      const now = clock.now();
      const rows = register.get().rows.filter((row) => !isPending(row));
      const text = encodeRegister({ madeAt: now, appVersion, rows });
      saver.save({ name: fileNameAt(now), type: "text/plain", text });
    },
    lookInto: async (file) => {
      const text = await file.text().catch(() => null);
      if (text === null) return failure("unreadable");
      const read = decodeRegister(text, clock.now());
      if (!read.ok) return read;
      const { unreadable } = read.value;
      const ours = register.get().rows;
      const rows = withMarksBeside(ours, read.value.rows);
      return success({ rows, unreadable, news: newsOf(ours, rows) });
    },
    takeOver: ({ rows }) => {
      const about = rows.map(participantIn);
      const beside = namingOthers(register.get().rows, about);
      return register.write([...new Set([...about, ...beside])], () => rows);
    },
    tabulate,
    writeOut,
    saveText: (name, text) => saver.save({ name: `${name}.txt`, type: "text/plain", text }),
    destroy: async () => {
      const laid = await store.withdrawAll(clock.now());
      const dropped = laid.ok ? await store.dropWithdrawn() : laid;
      await register.look();
      return dropped;
    },
  };
}
