import type { ReactNode } from "react";
import type { useTranslation } from "react-i18next";

import type { NewEntry } from "../../application/notebook/state";
import type { MilkRecord } from "../../core/notebook/reading";
import type { EntryKind, RecordOf, SessionRecord } from "../../core/notebook/record";
import { momentOfEntry } from "../../core/notebook/when";
import { instantMs, type Instant } from "../../core/time/instant";
import type { Around } from "./entries/around";
import { AmountRow } from "./writing/amount-row";
import { BirthSheet } from "./writing/birth-sheet";
import { EditSheet, type EditParts } from "./writing/edit-sheet";
import { MilkDetails } from "./writing/milk-details";
import { NappyContent } from "./writing/nappy-content";
import { SessionSheet } from "./writing/session-sheet";
import type { Sheet } from "./writing/sheet-address";

/** What the words of an entry are made with. */
export type Telling = {
  readonly t: ReturnType<typeof useTranslation<"notebook">>["t"];
  readonly time: (at: Instant) => string;
  readonly volumeOf: (entry: MilkRecord) => string | null;
  readonly noteOfSession: (entry: SessionRecord) => string;
  readonly around: Around;
};

/** How one entry stands in the list, and how it is mended. */
type View = {
  /** Its picture in `public/art/ui`; the birth has a mark instead. */
  readonly picture: string | null;
  readonly nameIn: (telling: Telling) => string;
  /** What is told below the name, after its hour. */
  readonly notesIn: (telling: Telling) => readonly (string | null)[];
  readonly sheetIn: (parts: EditParts) => ReactNode;
};

/** Noted by one tap on the page, by the words of `quick` and `kept`. */
type Quick = {
  readonly word: string;
  readonly picture: string;
  readonly noted: (at: Instant) => NewEntry;
};

/** Offered on the sheet of what is noted less often, by the words of `more`: a sheet, or a note and the sheet after it. */
type Other = { readonly word: string; readonly picture: string | null } & (
  | { readonly opens: Sheet }
  | { readonly noted: (at: Instant) => NewEntry; readonly leadsTo: (id: string) => Sheet }
);

type KindOfEntry<One extends EntryKind> = {
  readonly view: (entry: RecordOf<One>) => View;
  readonly quick: readonly Quick[];
  readonly other: Other | null;
};

type KindsOfEntry = { readonly [One in EntryKind]: KindOfEntry<One> };

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
  notesIn: ({ t, time }) => {
    const { when, side, relation } = entry;
    return [
      when.kind === "exact"
        ? null
        : t("entry.between", { from: time(when.from), until: time(when.until) }),
      relation === null ? null : t(`entry.${relation.to}`),
      side === null ? null : t(`side.${side}`),
    ];
  },
  sheetIn: (parts) => (
    <EditSheet record={entry} {...parts}>
      <AmountRow record={entry} way={parts.way} />
      <MilkDetails record={entry} />
    </EditSheet>
  ),
});

/** Nothing but when it was: its picture and its name are those of the kind. */
const viewOfMoment = (entry: RecordOf<"milk-coming-in" | "not-yet" | "feed">): View => ({
  picture: entry.kind,
  nameIn: ({ t }) => t(`entry.${entry.kind}`),
  notesIn: noNotes,
  sheetIn: (parts) => <EditSheet record={entry} {...parts} />,
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
        <EditSheet record={entry} {...parts}>
          <NappyContent record={entry} />
        </EditSheet>
      ),
    }),
    quick: (["wet", "stool"] as const).map((content) => ({
      word: content,
      picture: `nappy-${content}`,
      noted: (at: Instant) => ({ kind: "nappy" as const, at, content }),
    })),
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
