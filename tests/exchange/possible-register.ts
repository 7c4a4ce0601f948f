import study from "../../src/content/study/study.json" with { type: "json" };
import type { Slot } from "../../src/core/register/ids";
import type { Measurement, Participant, RegisterRow } from "../../src/core/register/record";
import { possibleSamples } from "../../src/core/study/possible-samples";

const { jujun } = study;

/** The first sample of whole ml that meets what the study printed: a mean to two decimals, a deviation to three. */
function sampleOf({ meanMl, sdMl, leastMl, mostMl }: typeof jujun.before): readonly number[] {
  const printed = {
    mean: { value: meanMl, decimals: 2 },
    sd: { value: sdMl, decimals: 3 },
    min: leastMl,
    max: mostMl,
  };
  for (const sample of possibleSamples(jujun.mothers, printed)) return sample;
  throw new RangeError("no sample meets what is printed");
}

const [before, after] = [sampleOf(jujun.before), sampleOf(jujun.after)];

/** So many of each, as in Table 1 of the study. */
const spread = <One>(...parts: readonly (readonly [One, number])[]): readonly One[] =>
  parts.flatMap(([one, n]) => Array.from({ length: n }, () => one));

const ages = spread([19, 7], [23, 7], [28, 3]);
const schools = spread<Participant["schooling"]>(["smp", 4], ["sma", 7], ["sarjana", 6]);
const works = spread<Participant["occupation"]>(["housewife", 13], ["honorary", 4]);

export const codes: readonly string[] = Array.from(
  { length: jujun.mothers },
  (_, nth) => `P-${String(nth + 1).padStart(2, "0")}`,
);

const AT = "2026-11-26T09:00:00.000+07:00";

const baseOf = (id: string) => ({
  id,
  createdAt: AT,
  updatedAt: AT,
  deletedAt: null,
  deviceId: "laptop",
});

const measured = (nth: number, slot: Slot, ml: number | undefined): Measurement => ({
  ...baseOf(`${slot}-${nth}`),
  kind: "measurement",
  participant: `id-${nth}`,
  slot,
  ml: ml ?? null,
  lowMl: null,
  highMl: null,
  method: "ml",
  hour: slot === "baseline" ? 6 : 48,
  origin: { kind: "by-hand" },
  why: null,
  role: "bidan",
});

const rowsOf = (code: string, nth: number): readonly RegisterRow[] => [
  {
    ...baseOf(`id-${nth}`),
    kind: "participant",
    code,
    consent: { version: "daftar 1", agreedAt: AT, guardian: null },
    notebook: null,
    bornAt: "2026-11-23T23:50:00.000+07:00",
    ageYears: ages[nth] ?? null,
    schooling: schools[nth] ?? null,
    occupation: works[nth] ?? null,
    parity: 1,
    mode: "vaginal",
    skinToSkin: true,
    firstFeedHour: 1,
    group: "massage",
    firstColostrum:
      nth === 16
        ? { kind: "waiting", untilHour: 20 }
        : { kind: "seen", fromHour: 1 + nth / 2, untilHour: 2 + nth / 2 },
    archivedAt: null,
  },
  measured(nth, "baseline", before[nth]),
  measured(nth, "second-day", after[nth]),
];

/**
 * Made up: a register that *could* have given the study's Tables 1 to 4. Nobody's figures are in it; only the paper's
 * authors have those of the 17.
 */
export const possibleRegister: readonly RegisterRow[] = codes.flatMap(rowsOf);
