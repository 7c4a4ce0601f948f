import { parseSources, type Source } from "../../core/sources/source";
import file from "./sources.json";

/** Everything the app's statements rest on, by id. */
export const sources: ReadonlyMap<string, Source> = new Map(
  parseSources(file.sources).map((source) => [source.id, source]),
);

/** What each grade means, and what none of them says. */
export const { gradeMeaning } = file;
