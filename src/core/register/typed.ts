import * as v from "valibot";

const FIGURE = /^\d{1,5}(?:[.,]\d{1,2})?$/;

/** A figure as it is typed, with a comma or a point; undefined for what is none. Nothing typed is null. */
export function readFigure(text: string): number | null | undefined {
  const typed = text.trim();
  if (typed === "") return null;
  return FIGURE.test(typed) ? Number(typed.replace(",", ".")) : undefined;
}

/** What a field stands for, by the schema of what is kept; undefined for what that does not take. */
export const taken = <Output>(
  schema: v.GenericSchema<unknown, Output>,
  value: unknown,
): Output | undefined => {
  const parsed = v.safeParse(schema, value);
  return parsed.success ? parsed.output : undefined;
};

/** What was chosen; null where nothing was. */
export const chosen = (text: string): string | null => (text === "" ? null : text);

/** A figure as it was typed, with a comma; "" for none. */
export const typedFigure = (value: number | null): string =>
  value === null ? "" : String(value).replace(".", ",");
