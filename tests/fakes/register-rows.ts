import fc from "fast-check";

import {
  GROUPS,
  OCCUPATIONS,
  ROLES,
  SCHOOLING,
  SLOTS,
  VERDICTS,
  WHYS,
} from "../../src/core/register/ids";
import type {
  Correction,
  Double,
  HandOver,
  Measurement,
  Participant,
  RegisterRow,
  Withdrawn,
} from "../../src/core/register/record";
import { atHour, BORN } from "./born";

/** Nobody's: every figure is made up. */

const baseOf = (id: string, hour: number) => ({
  id,
  createdAt: atHour(hour),
  updatedAt: atHour(hour),
  deletedAt: null,
  deviceId: "laptop",
});

export const participant = (code: string, told: Partial<Participant> = {}): Participant => ({
  ...baseOf(`id-${code}`, 50),
  kind: "participant",
  code,
  consent: { version: "daftar 1", agreedAt: atHour(2), guardian: null },
  notebook: null,
  bornAt: BORN,
  ageYears: 24,
  schooling: "sma",
  occupation: "housewife",
  parity: 1,
  mode: "vaginal",
  skinToSkin: true,
  firstFeedHour: 1,
  group: "massage",
  firstColostrum: { kind: "seen", fromHour: 2, untilHour: 4 },
  archivedAt: null,
  ...told,
});

export const measurement = (
  code: string,
  slot: Measurement["slot"],
  told: Partial<Measurement> = {},
): Measurement => ({
  ...baseOf(`${slot}-${code}`, 60),
  kind: "measurement",
  participant: `id-${code}`,
  slot,
  ml: slot === "baseline" ? 15 : 33,
  lowMl: null,
  highMl: null,
  method: "ml",
  hour: slot === "baseline" ? 6 : 48,
  origin: { kind: "by-hand" },
  why: null,
  role: "bidan",
  ...told,
});

export const correction = (
  code: string,
  { id, hour = 62, ...told }: Partial<Correction> & { readonly id: string; readonly hour?: number },
): Correction => ({
  ...baseOf(id, hour),
  kind: "correction",
  participant: `id-${code}`,
  from: { ageYears: 42 },
  to: { ageYears: 24 },
  role: "bidan",
  ...told,
});

export const double = (
  [code, other]: readonly [string, string],
  told: Partial<Double> & { readonly id: string },
): Double => ({
  ...baseOf(told.id, 63),
  kind: "double",
  participant: `id-${code}`,
  other: `id-${other}`,
  verdict: "one-mother",
  brought: [],
  ...told,
});

const anyHour = fc.integer({ min: 0, max: 100 });
const anyName = fc.constantFrom("A-1", "A-2", "A-3", "A-4");
const anyDevice = fc.constantFrom("laptop", "phone");

const anyParticipant: fc.Arbitrary<Participant> = fc
  .record({
    code: anyName,
    hour: anyHour,
    deviceId: anyDevice,
    ageYears: fc.option(fc.integer({ min: 15, max: 40 })),
    schooling: fc.option(fc.constantFrom(...SCHOOLING)),
    occupation: fc.option(fc.constantFrom(...OCCUPATIONS)),
    group: fc.option(fc.constantFrom(...GROUPS)),
    deletedAt: fc.option(fc.constant(atHour(90))),
  })
  .map(({ code, hour, ...told }) => participant(code, { ...told, updatedAt: atHour(hour) }));

const anyMeasurement: fc.Arbitrary<Measurement> = fc
  .record({
    code: anyName,
    slot: fc.constantFrom(...SLOTS),
    nth: fc.integer({ min: 0, max: 3 }),
    deviceId: anyDevice,
    ml: fc.option(fc.integer({ min: 0, max: 60 })),
    why: fc.option(fc.constantFrom(...WHYS)),
    role: fc.constantFrom(...ROLES),
  })
  .map(({ code, slot, nth, ...told }) =>
    measurement(code, slot, { ...told, id: `${slot}-${code}-${nth}`, createdAt: atHour(60 + nth) }),
  );

const anyCohortNumber: fc.Arbitrary<RegisterRow> = anyName.map((code) => ({
  ...baseOf(`kohort-${code}`, 61),
  kind: "cohort-number",
  participant: `id-${code}`,
  number: "17/2026",
}));

const anyCorrection: fc.Arbitrary<Correction> = fc
  .record({
    code: anyName,
    nth: fc.integer({ min: 0, max: 3 }),
    deviceId: anyDevice,
    from: fc.constantFrom({ ageYears: 42 }, { ageYears: 19, schooling: null }),
    to: fc.constantFrom({ ageYears: 24 }, { ageYears: null, schooling: "smp" as const }),
    role: fc.constantFrom(...ROLES),
    deletedAt: fc.option(fc.constant(atHour(91))),
  })
  .map(({ code, nth, ...told }) =>
    correction(code, { id: `correction-${code}-${nth}`, hour: 60 + nth, ...told }),
  );

const anyDouble: fc.Arbitrary<Double> = fc
  .record({
    code: anyName,
    other: anyName,
    hour: anyHour,
    verdict: fc.constantFrom(...VERDICTS),
    deletedAt: fc.option(fc.constant(atHour(91))),
  })
  .map(({ code, other, hour, ...told }) =>
    double([code, other], { id: `double-${code}-${other}`, updatedAt: atHour(hour), ...told }),
  );

const withdrawn = (code: string, hour: number, deviceId: string): Withdrawn => ({
  ...baseOf(`id-${code}`, hour),
  kind: "withdrawn",
  deviceId,
});

const anyWithdrawn: fc.Arbitrary<Withdrawn> = fc
  .tuple(anyName, anyHour, anyDevice)
  .map(([code, hour, deviceId]) => withdrawn(code, hour, deviceId));

const told = (notebook: string): HandOver["told"] => ({
  notebook,
  bornAt: BORN,
  mode: "vaginal",
  skinToSkin: true,
  firstFeedHour: 1,
  firstColostrum: null,
  group: "massage",
  babies: "one",
  massage: { fromHour: 10, untilHour: 10.33 },
  amounts: [],
});

/** What a family of one of them has handed over: once or later, waiting, taken or refused. */
const anyHandOver: fc.Arbitrary<HandOver> = fc
  .record({
    code: anyName,
    made: fc.integer({ min: 50, max: 52 }),
    hour: anyHour,
    deviceId: anyDevice,
    fate: fc.constantFrom("waits", "taken", "refused"),
  })
  .map(({ code, made, hour, deviceId, fate }) =>
    Object.assign(baseOf(`hand-over-${code}`, hour), {
      kind: "hand-over" as const,
      deviceId,
      participant: `id-${code}`,
      madeAt: atHour(made),
      told: fate === "waits" ? told(`notebook-${code}`) : null,
      given: { version: "given 1", agreedAt: atHour(made) },
      deletedAt: fate === "refused" ? atHour(hour) : null,
    }),
  );

/** Registers that know the same few participants: each tells something else of them. */
export const anyRegister: fc.Arbitrary<readonly RegisterRow[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: anyParticipant },
    { weight: 6, arbitrary: anyMeasurement },
    { weight: 1, arbitrary: anyCohortNumber },
    { weight: 1, arbitrary: anyHandOver },
    { weight: 2, arbitrary: anyCorrection },
    { weight: 2, arbitrary: anyDouble },
    { weight: 1, arbitrary: anyWithdrawn },
  ),
  { maxLength: 20 },
);
