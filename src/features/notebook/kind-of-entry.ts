import type { ReactNode } from "react";
import type { useTranslation } from "react-i18next";

import type { NewEntry } from "../../application/notebook/state";
import type { MilkRecord } from "../../core/notebook/reading";
import type { EntryKind, RecordOf, SessionRecord } from "../../core/notebook/record";
import type { Instant } from "../../core/time/instant";
import type { Around } from "./entries/around";
import type { EditParts } from "./writing/edit-sheet";
import type { Sheet } from "./writing/sheet-address";

/** What the words of an entry are made with. */
export type Telling = {
  readonly t: ReturnType<typeof useTranslation<"notebook">>["t"];
  readonly time: (at: Instant) => string;
  readonly day: (at: Instant) => string;
  readonly volumeOf: (entry: MilkRecord) => string | null;
  readonly noteOfSession: (entry: SessionRecord) => string;
  readonly around: Around;
};

/** How one entry stands in the list, and how it is mended. */
export type View = {
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

type Unoffered = { readonly quick: readonly []; readonly other: null };

/** What nobody can note is no kind of note: it is offered in one place or the other. */
type Offered =
  | { readonly quick: readonly [Quick, ...Quick[]]; readonly other: null }
  | { readonly quick: readonly []; readonly other: Other };

/** Kinds that the app makes of what is done or noted elsewhere: a massage, and the first of the milk. */
type MadeKind = "session" | "first-colostrum";

type KindOfEntry<One extends EntryKind> = {
  readonly view: (entry: RecordOf<One>) => View;
} & (One extends MadeKind ? Unoffered : Offered);

export type KindsOfEntry = { readonly [One in EntryKind]: KindOfEntry<One> };
