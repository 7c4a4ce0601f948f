import { parseCalendar, type CareCalendar } from "../../core/visits/calendar";
import file from "./visits.json";

const parsed = parseCalendar(file);
if (!parsed.ok) throw new TypeError("visits.json cannot be used");

/** When visits are due, and when a family may be reminded of a massage. */
export const careCalendar: CareCalendar = parsed.value;
