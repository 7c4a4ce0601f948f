import { parsePublishedRange, type PublishedRange } from "../../core/notebook/published-range";
import file from "./published-range.json";

const parsed = parsePublishedRange(file);
if (!parsed.ok) throw new TypeError("published-range.json cannot be used");

/** What babies drank in published studies; grams are read as ml. */
export const publishedRange: PublishedRange = parsed.value;
