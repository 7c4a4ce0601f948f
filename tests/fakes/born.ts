import { instantMs, instantOf, type Instant } from "../../src/core/time/instant";

const HOUR_MS = 3_600_000;
const KERINCI_MINUTES = 420;

/** Ten minutes before midnight: every day of life crosses one. */
export const BORN: Instant = "2026-11-23T23:50:00.000+07:00";

/** The moment the baby is this many hours old. */
export const atHour = (hour: number, offset = KERINCI_MINUTES): Instant =>
  instantOf(Math.round(instantMs(BORN) + hour * HOUR_MS), offset);
