import fc from "fast-check";

import { BABIES, MEASURE_IDS, SIDES } from "../../src/core/notebook/fields";
import { kinds, type Kind } from "../../src/core/notebook/kinds";
import type {
  MotherRecord,
  NotebookRecord,
  RecordBase,
  RecordOf,
  Volume,
  When,
} from "../../src/core/notebook/record";
import { PROTOCOL_IDS } from "../../src/core/protocol/ids";
import { instantMs, instantOf, type Instant } from "../../src/core/time/instant";
import { anyCause } from "./arbitraries";

const FIRST_MS = instantMs("2026-11-20T00:00:00.000+07:00");
/** Jambi, Papua, London, St. John's. */
const OFFSETS = [420, 540, 0, -210];

/** A moment of two weeks in November 2026, noted in any place. */
export const anyInstant: fc.Arbitrary<Instant> = fc
  .tuple(fc.nat({ max: 14 * 86_400_000 }), fc.constantFrom(...OFFSETS))
  .map(([ms, offset]) => instantOf(FIRST_MS + ms, offset));

/** One of few moments, so that they meet; each noted in any place, so that equal ones are written differently. */
const anyMeetingInstant: fc.Arbitrary<Instant> = fc
  .tuple(fc.nat({ max: 2 }), fc.constantFrom(...OFFSETS))
  .map(([minutes, offset]) => instantOf(FIRST_MS + minutes * 60_000, offset));

/** Of few ids, moments and phones, so that versions of the same record meet in every way. */
const meetingBase: fc.Arbitrary<RecordBase> = fc.record({
  id: fc.constantFrom("a", "b", "c"),
  createdAt: anyMeetingInstant,
  updatedAt: anyMeetingInstant,
  deletedAt: fc.option(anyMeetingInstant),
  deviceId: fc.constantFrom("phone-1", "phone-2"),
});

const anyName = fc.stringMatching(/^[A-Za-z0-9_-]{1,64}$/);

const looseBase: fc.Arbitrary<RecordBase> = fc.record({
  id: anyName,
  createdAt: anyInstant,
  updatedAt: anyInstant,
  deletedAt: fc.option(anyInstant),
  deviceId: anyName,
});

const anyWhen: fc.Arbitrary<When> = fc.oneof(
  fc.record({ kind: fc.constant("exact" as const), at: anyInstant }),
  fc.record({ kind: fc.constant("between" as const), from: anyInstant, until: anyInstant }),
);

const hundredths = (most: number) => fc.nat({ max: most * 100 }).map((count) => count / 100);

const anyVolume: fc.Arbitrary<Volume> = fc.record({
  ml: hundredths(500),
  lowMl: hundredths(500),
  highMl: hundredths(1_000),
  method: fc.constantFrom(...MEASURE_IDS),
  count: hundredths(500),
});

const anySide = fc.constantFrom(...SIDES);

const milkSeen = {
  when: anyWhen,
  volume: fc.option(anyVolume),
  side: fc.option(anySide),
  relation: fc.option(
    fc.record({
      to: fc.constantFrom("before" as const, "after" as const),
      sessionId: fc.option(anyName),
    }),
  ),
};

const anyBaby = fc.constantFrom(...BABIES);

const anyAnswer = fc.constantFrom("no" as const, "yes" as const, "unsure" as const);

/** What each kind carries besides its base. */
const contents: {
  readonly [One in Kind]: fc.Arbitrary<Omit<RecordOf<One>, keyof RecordBase>>;
} = {
  birth: fc.record({
    kind: fc.constant("birth"),
    at: anyInstant,
    mode: fc.option(fc.constantFrom("vaginal", "caesarean")),
    place: fc.option(fc.string({ maxLength: 80, unit: "binary" })),
    skinToSkin: fc.option(fc.boolean()),
    weightG: fc.option(fc.nat({ max: 7_000 })),
    twins: fc.option(fc.boolean()),
  }),
  "first-colostrum": fc.record({ kind: fc.constant("first-colostrum"), ...milkSeen }),
  "milk-volume": fc.record({ kind: fc.constant("milk-volume"), ...milkSeen }),
  "not-yet": fc.record({ kind: fc.constant("not-yet"), at: anyInstant }),
  "milk-coming-in": fc.record({ kind: fc.constant("milk-coming-in"), when: anyWhen }),
  feed: fc.record(
    { kind: fc.constant("feed"), at: anyInstant, baby: anyBaby, side: anySide },
    { requiredKeys: ["kind", "at"] },
  ),
  nappy: fc.record(
    {
      kind: fc.constant("nappy"),
      at: anyInstant,
      content: fc.constantFrom("wet", "stool"),
      baby: anyBaby,
    },
    { requiredKeys: ["kind", "at", "content"] },
  ),
  session: fc.record({
    kind: fc.constant("session"),
    protocol: fc.constantFrom(...PROTOCOL_IDS),
    choices: fc.record({
      restMs: fc.nat({ max: 180_000 }),
      rounds: fc.integer({ min: 1, max: 3 }),
      oil: fc.boolean(),
      helper: fc.constantFrom("father", "other"),
      position: fc.constantFrom("sitting", "side-lying"),
    }),
    startedAt: anyInstant,
    endedAt: anyInstant,
    activeMs: fc.array(fc.nat({ max: 300_000 }), { maxLength: 3 }),
    interruptions: fc.array(
      fc.record({
        cause: anyCause,
        atMs: fc.nat({ max: 1_200_000 }),
        from: anyInstant,
        until: fc.option(anyInstant),
      }),
      { maxLength: 3 },
    ),
    stopReason: fc.option(fc.constantFrom("enough", "baby", "pain", "unwell")),
    sound: fc.constantFrom("audible", "silent"),
    feeling: fc.option(fc.constantFrom("comfortable", "so-so", "uncomfortable")),
  }),
  "safety-check": fc.record({
    kind: fc.constant("safety-check"),
    at: anyInstant,
    answers: fc.record({ bleeding: anyAnswer, pregnancy: anyAnswer }, { requiredKeys: [] }),
    advice: fc.constantFrom("clear", "ask-midwife", "not-in-pregnancy", "get-help"),
    midwifeAgreed: fc.boolean(),
  }),
  erased: fc.record({ kind: fc.constant("erased") }),
};

const joined = <Content extends object>([base, content]: [RecordBase, Content]): RecordBase &
  Content => ({ ...base, ...content });

const withBase = (base: fc.Arbitrary<RecordBase>): fc.Arbitrary<NotebookRecord> =>
  fc.tuple(base, fc.oneof(...Object.values(contents))).map(joined);

/** A record of any kind, with any id and any words. */
export const anyRecord: fc.Arbitrary<NotebookRecord> = withBase(looseBase);

/** Of four in the bin, three are brought back. */
const mostlyLiving = (record: NotebookRecord, chance: number): NotebookRecord =>
  chance === 0 || record.kind === "erased" ? record : { ...record, deletedAt: null };

/** A notebook as it mostly is: each record once, and few of them in the bin. */
export const anyNotebook = (most: number): fc.Arbitrary<readonly NotebookRecord[]> =>
  fc.uniqueArray(
    fc.tuple(anyRecord, fc.nat({ max: 3 })).map(([record, chance]) => mostlyLiving(record, chance)),
    { maxLength: most, selector: ({ id }) => id },
  );

/** The records of a notebook, and the same in another order. */
export const anyTwoOrders = (
  most: number,
): fc.Arbitrary<readonly [readonly NotebookRecord[], readonly NotebookRecord[]]> =>
  anyNotebook(most).chain((records) =>
    fc.tuple(
      fc.constant(records),
      fc.shuffledSubarray([...records], { minLength: records.length }),
    ),
  );

/** A note of the mother's. */
export const anyMotherRecord: fc.Arbitrary<MotherRecord> = anyRecord.filter(
  (record): record is MotherRecord => kinds[record.kind].shelf === "hers",
);

/** Records that meet: many are versions of the same one, some differ in nothing but their content. */
export const anyMeetingRecords: fc.Arbitrary<readonly NotebookRecord[]> = fc.array(
  withBase(meetingBase),
  { maxLength: 8 },
);
