/** What is said in one language, by namespace, as the files of words hold it. */
export type Words = Readonly<Record<string, unknown>>;

/** Every text below a place: its key there, and the text. */
export type TextsBelow = readonly (readonly [key: string, text: string])[];

const childOf = (node: unknown, key: string): unknown =>
  typeof node === "object" && node !== null ? Reflect.get(node, key) : undefined;

/** @param place a namespace, a colon, and keys with points between them: "signs:acts.go-now" */
const nodeAt = (words: Words, place: string): unknown => {
  const [namespace = "", keys = ""] = place.split(":");
  return keys.split(".").reduce(childOf, words[namespace]);
};

/** The text of a place, or null. */
export function textIf(words: Words, place: string): string | null {
  const node = nodeAt(words, place);
  return typeof node === "string" ? node : null;
}

/**
 * The text of a place.
 *
 * @throws RangeError where none stands: nothing without words can be reviewed
 */
export function textAt(words: Words, place: string): string {
  const text = textIf(words, place);
  if (text === null) throw new RangeError(`no words at ${place}`);
  return text;
}

/** The texts right below a place, in their order; none where nothing stands. */
export function textsBelow(words: Words, place: string): TextsBelow {
  const node = nodeAt(words, place);
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, text]) =>
    typeof text === "string" ? [[key, text] as const] : [],
  );
}

/** Puts values in their places: `{{from}}` in "jam ke-{{from}}". One that is missing stays a place. */
export const filled = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{\{(\w+)\}\}/g, (place, name: string) => String(values[name] ?? place));
