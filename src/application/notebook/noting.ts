import { altering, making, type Origin } from "../../core/notebook/change";
import { entriesOf, firstColostrumOf, type MilkRecord } from "../../core/notebook/reading";
import type {
  Feeling,
  NotebookRecord,
  RecordBase,
  SafetyCheckRecord,
} from "../../core/notebook/record";
import { recording, recordOf } from "../../core/notebook/session-record";
import { undoing } from "../../core/notebook/undo";
import type { Session } from "../../core/session/session";
import { isInstant } from "../../core/time/instant";
import type { Chance, Clock } from "../devices";
import type { Observable } from "../observable";
import { createOnce } from "../once";
import type { KeptSession } from "../session/ports";
import type { NewEntry, Noted, NotebookState } from "./state";
import type { RecordWriter } from "./writer";

/** When milk was seen, and around which massage. */
export type MilkSeen = Pick<MilkRecord, "when" | "relation">;

export type Alter = (record: NotebookRecord) => NotebookRecord;

/** Takes a change back in the record as it stands by then; false when that could not be kept. */
export type Undo = () => Promise<boolean>;

type OnKept = (id: string) => void;

/** Writing single notes. A second tap on the same is the same note. */
export type Noting = {
  /** Keeps what the mother noted. @param onKept told its id as soon as it is on the phone for sure */
  readonly add: (entry: NewEntry, onKept?: OnKept) => Promise<Noted>;
  /** Keeps that milk was seen: for the first time, or again. */
  readonly addMilk: (seen: MilkSeen, onKept?: OnKept) => Promise<Noted>;
  readonly addSafetyCheck: (
    check: Pick<SafetyCheckRecord, "answers" | "advice" | "midwifeAgreed">,
  ) => Promise<void>;
  /** Writes an ended massage down. */
  readonly addSession: (session: Session) => Promise<KeptSession>;
  /**
   * Changes a record as it stands when its turn comes; false when there is none, or when the change is shown but could
   * not be kept yet.
   *
   * @param onKept told the way to take it back, as soon as it is on the phone for sure; not where nothing was changed
   * @param since the record as it was when someone began to change it, by more steps than this one: taking back leads
   *   there. Without it, to before this change.
   */
  readonly change: (
    id: string,
    alter: Alter,
    onKept?: (undo: Undo) => void,
    since?: NotebookRecord,
  ) => Promise<boolean>;
  readonly tellFeeling: (id: string, feeling: Feeling) => Promise<boolean>;
  readonly remove: (id: string) => Promise<boolean>;
  readonly bringBack: (id: string) => Promise<boolean>;
};

export type NotingPorts = {
  readonly state: Pick<Observable<NotebookState>, "get" | "subscribe">;
  readonly writer: Pick<RecordWriter, "write">;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly deviceId: () => string;
};

/** Two taps of one thumb differ in their moment and in nothing else. */
const actOf = (name: string, content: object): string =>
  `${name} ${JSON.stringify(content, (_name, value: unknown) =>
    typeof value === "string" && isInstant(value) ? null : value,
  )}`;

type ChangePorts = Pick<NotingPorts, "state" | "writer"> & {
  readonly origin: () => Origin;
  readonly onBegin: () => void;
};

/** Changing what was noted, and the way to take it back. */
function createChange({ state, writer, origin, onBegin }: ChangePorts): Noting["change"] {
  const change: Noting["change"] = async (id, alter, onKept, since) => {
    // What is taken back or changed may be noted again at once.
    onBegin();
    const { isKept } = await writer.write([altering(id, alter, origin())], {
      refused: "hold",
      onKept: ([changed]) => {
        const after = changed?.after ?? state.get().records.find((record) => record.id === id);
        const before = since ?? changed?.before ?? null;
        if (before === null || after === undefined || before.updatedAt === after.updatedAt) return;
        onKept?.(() => change(id, undoing(before, after)));
      },
    });
    return isKept && state.get().records.some((record) => record.id === id);
  };
  return change;
}

/** Comes when a note that is shown was kept after all. */
const whenKept = (state: NotingPorts["state"], id: string): Promise<void> =>
  new Promise((resolve) => {
    const stop = state.subscribe(() => {
      const { hasUnsaved, records } = state.get();
      if (hasUnsaved || !records.some((record) => record.id === id)) return;
      stop();
      resolve();
    });
  });

export function createNoting(ports: NotingPorts): Noting & { readonly forgetTap: () => void } {
  const { state, writer, clock, chance, deviceId } = ports;
  const once = createOnce<Noted>(clock, () => true);

  const origin = (): Origin => ({ now: clock.now(), deviceId: deviceId() });
  const newBase = (id: string): RecordBase => {
    const now = clock.now();
    return { id, createdAt: now, updatedAt: now, deletedAt: null, deviceId: deviceId() };
  };

  /** @param make the record, made when its turn has come */
  const note = (
    act: string,
    make: (base: RecordBase) => NotebookRecord,
    onKept?: OnKept,
  ): Promise<Noted> =>
    once.act(act, async () => {
      const base = newBase(chance.newId());
      const { isKept } = await writer.write([making(base.id, () => make(base))], {
        refused: "hold",
        onKept: () => onKept?.(base.id),
      });
      return { id: base.id, isKept };
    });

  const change = createChange({ state, writer, origin, onBegin: once.forget });

  return {
    add: (entry, onKept) => note(actOf("add", entry), (base) => ({ ...base, ...entry }), onKept),
    addMilk: (seen, onKept) =>
      note(
        actOf("milk", seen),
        (base) => {
          const isFirst = firstColostrumOf(entriesOf(state.get().records)) === null;
          const kind = isFirst ? "first-colostrum" : "milk-volume";
          return { ...base, kind, volume: null, side: null, ...seen };
        },
        onKept,
      ),
    addSafetyCheck: async (check) => {
      await note(actOf("safety-check", check), (base) => ({
        ...base,
        ...check,
        kind: "safety-check",
        at: base.createdAt,
      }));
    },
    addSession: async (session) => {
      const record = recordOf(session, newBase(session.id));
      if (record === null) return { record, isSafe: true, whenSafe: Promise.resolve() };
      const { isKept } = await writer.write([recording(record)], { refused: "hold" });
      // It may have been written down before, by this tab or another.
      const known = state.get().records.find(({ id }) => id === session.id);
      return {
        record: known?.kind === "session" ? known : record,
        isSafe: isKept,
        whenSafe: isKept ? Promise.resolve() : whenKept(state, session.id),
      };
    },
    change,
    tellFeeling: (id, feeling) =>
      change(id, (record) => (record.kind === "session" ? { ...record, feeling } : record)),
    remove: (id) => {
      const deletedAt = clock.now();
      return change(id, (one) => (one.deletedAt === null ? { ...one, deletedAt } : one));
    },
    bringBack: (id) =>
      change(id, (one) => (one.deletedAt === null ? one : { ...one, deletedAt: null })),
    forgetTap: once.forget,
  };
}
