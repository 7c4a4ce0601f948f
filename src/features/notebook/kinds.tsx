import type { MilkRecord } from "../../core/notebook/reading";
import type { EntryKind, NappyRecord, RecordOf } from "../../core/notebook/record";
import { momentOfEntry } from "../../core/notebook/when";
import { instantMs, type Instant } from "../../core/time/instant";
import type { KindsOfEntry, View } from "./kind-of-entry";
import { AmountRow } from "./writing/amount-row";
import { BirthSheet } from "./writing/birth-sheet";
import { EditSheet } from "./writing/edit-sheet";
import { MilkRelation, MilkSide } from "./writing/milk-details";
import { NappyContent } from "./writing/nappy-content";
import { SessionSheet } from "./writing/session-sheet";

const noNotes = (): readonly string[] => [];

const viewOfMilk = (entry: MilkRecord): View => ({
  picture: "first-drop",
  nameIn: ({ t, volumeOf, around: { firstColostrumId, milkSinceMs } }) => {
    const isMilk = milkSinceMs !== null && instantMs(momentOfEntry(entry)) >= milkSinceMs;
    const name =
      entry.id === firstColostrumId
        ? t("entry.first-colostrum")
        : t(isMilk ? "entry.milk" : "entry.milk-volume");
    const volume = volumeOf(entry);
    return volume === null ? name : `${name}, ${volume}`;
  },
  notesIn: ({ t, time, day }) => {
    const { when, side, relation } = entry;
    return [
      when.kind === "exact"
        ? null
        : t("entry.between", { from: time(when.from), until: time(when.until) }),
      when.kind === "exact" || day(when.from) === day(when.until)
        ? null
        : t("entry.dates", { from: day(when.from), until: day(when.until) }),
      relation === null ? null : t(`entry.${relation.to}`),
      side === null ? null : t(`side.${side}`),
    ];
  },
  sheetIn: (parts) => (
    <EditSheet
      record={entry}
      fields={{
        volume: <AmountRow record={entry} way={parts.way} />,
        side: <MilkSide record={entry} />,
        relation: <MilkRelation record={entry} />,
      }}
      {...parts}
    />
  ),
});

/** Nothing but when it was: its picture and its name are those of the kind. */
const viewOfMoment = (entry: RecordOf<"milk-coming-in" | "not-yet" | "feed">): View => ({
  picture: entry.kind,
  nameIn: ({ t }) => t(`entry.${entry.kind}`),
  notesIn: noNotes,
  sheetIn: (parts) => <EditSheet record={entry} fields={{}} {...parts} />,
});

const nappyOf = <const Content extends NappyRecord["content"]>(content: Content) => ({
  word: content,
  picture: `nappy-${content}`,
  noted: (at: Instant) => ({ kind: "nappy" as const, at, content }),
});

/** How each kind is shown, mended and noted; in the order in which they are offered. */
export const kinds = {
  session: {
    view: (entry) => ({
      picture: "massage",
      nameIn: ({ t }) => t("entry.session"),
      notesIn: ({ noteOfSession }) => [noteOfSession(entry)],
      sheetIn: ({ way, writing }) => <SessionSheet record={entry} way={way} writing={writing} />,
    }),
    quick: [],
    other: null,
  },
  "first-colostrum": { view: viewOfMilk, quick: [], other: null },
  "milk-volume": {
    view: viewOfMilk,
    quick: [],
    other: {
      word: "amount",
      picture: "first-drop",
      opens: { kind: "when", event: "milk", relation: null },
    },
  },
  "milk-coming-in": {
    view: viewOfMoment,
    quick: [],
    other: {
      word: "milkComingIn",
      picture: "milk-coming-in",
      opens: { kind: "when", event: "milk-coming-in", relation: null },
    },
  },
  "not-yet": {
    view: viewOfMoment,
    quick: [],
    other: {
      word: "notYet",
      picture: "not-yet",
      noted: (at) => ({ kind: "not-yet", at }),
      leadsTo: (id) => ({ kind: "not-yet", id }),
    },
  },
  feed: {
    view: viewOfMoment,
    quick: [{ word: "feed", picture: "feed", noted: (at) => ({ kind: "feed", at }) }],
    other: null,
  },
  nappy: {
    view: (entry) => ({
      picture: `nappy-${entry.content}`,
      nameIn: ({ t }) => t(`entry.${entry.content}`),
      notesIn: noNotes,
      sheetIn: (parts) => (
        <EditSheet
          record={entry}
          fields={{ content: <NappyContent record={entry} /> }}
          {...parts}
        />
      ),
    }),
    quick: [nappyOf("wet"), nappyOf("stool")],
    other: null,
  },
  birth: {
    view: () => ({
      picture: null,
      nameIn: ({ t }) => t("entry.birth"),
      notesIn: noNotes,
      sheetIn: ({ way, writing }) => <BirthSheet way={way} writing={writing} />,
    }),
    quick: [],
    other: { word: "birth", picture: null, opens: { kind: "birth" } },
  },
} as const satisfies KindsOfEntry;

const byKind: KindsOfEntry = kinds;

export const viewOf = <One extends EntryKind>(entry: RecordOf<One>): View =>
  byKind[entry.kind].view(entry);
