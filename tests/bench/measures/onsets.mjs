import { importModule, offeredMassages } from "../app-modules.mjs";
import { UNITS } from "../units.mjs";

const spread = (values) => Math.max(...values) - Math.min(...values);

/** Splices, decodes and listens: where each cue of every massage is really heard. */
export async function measureCues() {
  const { measureOnsets } = await importModule("tests/track/measure-onsets.ts");
  const heard = [];
  for (const { name, timeline } of await offeredMassages())
    for (const bed of ["breath", "silence"]) {
      const { offsets, faults, unusable } = await measureOnsets(timeline, bed);
      if (faults.length + unusable.length > 0)
        throw new Error(`${name} over ${bed}: ${[...faults, ...unusable].join("; ")}`);
      heard.push({ name: `${name}, ${bed}`, offsets });
    }
  const worst = heard.map(({ offsets }) => Math.max(...offsets.map(Math.abs)));
  const drifts = heard.map(({ offsets }) => spread(offsets));
  return [
    {
      what: "onset of any cue against its plan",
      unit: UNITS.milliseconds,
      values: worst,
      bar: { atMost: 80 },
      notes: heard.map(
        ({ name, offsets }, index) =>
          `${name}: ${offsets.length} cues, worst ${UNITS.milliseconds.write(worst[index])}, spread ${UNITS.milliseconds.write(drifts[index])}`,
      ),
    },
    {
      what: "drift over the track (earliest to latest offset)",
      unit: UNITS.milliseconds,
      values: drifts,
      bar: { atMost: 40 },
    },
  ];
}
