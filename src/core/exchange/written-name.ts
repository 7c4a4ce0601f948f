/** A name or a place as it was written, without what stands around it; one of nothing but white space is none. */
export function writtenName(text: string | null): string | null {
  const trimmed = text?.trim() ?? "";
  return trimmed === "" ? null : trimmed;
}
