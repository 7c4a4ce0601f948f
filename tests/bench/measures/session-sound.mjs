import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

import { importModule, offeredMassages } from "../app-modules.mjs";
import { sum } from "../statistics.mjs";
import { kilobytes, UNITS } from "../units.mjs";

/** The clips of the longest massage with bed and ticks; below it, every clip that is shipped. */
export async function measureSound({ root }) {
  const { clipPath } = await importModule("src/content/voice/index.ts");
  const sizeOf = (file) => statSync(join(root, file)).size;
  const sessions = (await offeredMassages()).map(({ name, timeline }) => {
    const clips = new Set([...timeline.cues.map(({ clip }) => clip), "breath", "tick"]);
    return {
      name,
      clips: clips.size,
      bytes: sum([...clips].map((clip) => sizeOf(clipPath(clip)))),
    };
  });
  const all = readdirSync(root, { recursive: true }).filter((file) => file.endsWith(".mp3"));
  const largest = sessions.reduce((a, b) => (b.bytes > a.bytes ? b : a));
  return [
    {
      what: "all sound of a session",
      unit: UNITS.kilobytes,
      values: [largest.bytes],
      bar: { atMost: kilobytes(750) },
      notes: sessions.map(
        ({ name, clips, bytes }) => `${name}: ${clips} clips, ${UNITS.kilobytes.write(bytes)}`,
      ),
    },
    {
      what: "all sound that is shipped",
      unit: UNITS.kilobytes,
      values: [sum(all.map(sizeOf))],
      bar: { atMost: kilobytes(750) },
      notes: [`${all.length} clips`],
    },
  ];
}
