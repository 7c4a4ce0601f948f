import type { MilkRecord } from "../../core/notebook/reading";
import type { EntryKind, NappyRecord, OfBaby, RecordOf, When } from "../../core/notebook/record";
import { boundsOf } from "../../core/notebook/when";
import { instantMs, type Instant } from "../../core/time/instant";
import type { KindsOfEntry, Telling, View } from "./kind-of-entry";
import { AmountRow } from "./writing/amount-row";
import { BirthSheet } from "./writing/birth-sheet";
import { EditSheet } from "./writing/edit-sheet";
import { MilkRelation, MilkSide } from "./writing/milk-details";
import { NappyContent } from "./writing/nappy-content";
import { SessionSheet } from "./writing/session-sheet";
import { FeedSide } from "./writing/side-choice";
import { WhichBaby } from "./writing/which-baby";

/** That it was at some time between two, with their dates where these are two. */
const spanNotes = (when: When, { t, time, day }: Telling): readonly string[] => {
  if (when.kind === "exact") return [];
  const [from, until] = [day(when.from), day(when.until)];
  return [
    t("entry.between", { from: time(when.from), until: time(when.until) }),
    ...(from === until ? [] : [t("entry.dates", { from, until })]),
  ];
};

const viewOfMilk = (entry: MilkRecord): View => ({
  picture: "first-drop",
  nameIn: ({ t, volumeOf, around: { firstColostrumId, milkSinceMs } }) => {
    const isMilk = milkSinceMs !== null && instantMs(boundsOf(entry)[0]) >= milkSinceMs;
    const name =
      entry.id === firstColostrumId
        ? t("entry.first-colostrum")
        : t(isMilk ? "entry.milk" : "entry.milk-volume");
    const volume = volumeOf(entry);
    return volume === null ? name : `${name}, ${volume}`;
  },
  notesIn: (telling) => {
    const { t } = telling;
    const { when, side, relation } = entry;
    return [
      ...spanNotes(when, telling),
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

const babyNotes = ({ baby }: OfBaby, { t }: Telling): readonly string[] =>
  baby === undefined ? [] : [t(`baby.${baby}`)];

/** Nothing but when it was: its picture and its name are those of the kind. */
const viewOfMoment = (entry: RecordOf<"milk-coming-in" | "not-yet">): View => ({
  picture: entry.kind,
  nameIn: ({ t }) => t(`entry.${entry.kind}`),
  notesIn: (telling) => ("when" in entry ? spanNotes(entry.when, telling) : []),
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
    view: (entry) => ({
      picture: "feed",
      nameIn: ({ t }) => t("entry.feed"),
      notesIn: (telling) => [
        entry.side === undefined ? null : telling.t(`side.${entry.side}`),
        ...babyNotes(entry, telling),
      ],
      sheetIn: (parts) => (
        <EditSheet
          record={entry}
          fields={{ side: <FeedSide record={entry} />, baby: <WhichBaby record={entry} /> }}
          {...parts}
        />
      ),
    }),
    quick: [{ word: "feed", picture: "feed", noted: (at) => ({ kind: "feed", at }) }],
    other: null,
  },
  nappy: {
    view: (entry) => ({
      picture: `nappy-${entry.content}`,
      nameIn: ({ t }) => t(`entry.${entry.content}`),
      notesIn: (telling) => babyNotes(entry, telling),
      sheetIn: (parts) => (
        <EditSheet
          record={entry}
          fields={{
            content: <NappyContent record={entry} />,
            baby: <WhichBaby record={entry} />,
          }}
          {...parts}
        />
      ),
    }),
    quick: [nappyOf("wet"), nappyOf("stool")],
    other: null,
  },
  birth: {
    view: ({ twins }) => ({
      picture: null,
      nameIn: ({ t }) => t("entry.birth"),
      notesIn: ({ t }) => (twins === true ? [t("entry.twins")] : []),
      sheetIn: ({ way, writing }) => <BirthSheet way={way} writing={writing} />,
    }),
    quick: [],
    other: { word: "birth", picture: null, opens: { kind: "birth" } },
  },
} as const satisfies KindsOfEntry;

const byKind: KindsOfEntry = kinds;

export const viewOf = <One extends EntryKind>(entry: RecordOf<One>): View =>
  byKind[entry.kind].view(entry);
