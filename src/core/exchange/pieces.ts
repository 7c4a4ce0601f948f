/** So many are written at once. */
const IN_A_PIECE = 20;

/** A list in the pieces in which it is written: of ten thousand participants no phone should hold one text. */
export function* mappedSlices<One, Made>(
  all: readonly One[],
  of: (one: One) => readonly Made[],
): Generator<readonly Made[]> {
  for (let from = 0; from < all.length; from += IN_A_PIECE)
    yield all.slice(from, from + IN_A_PIECE).flatMap((one) => of(one));
}

/** What stands in a list of JSON, without its brackets, piece by piece. */
export function* listedJson<One>(
  all: readonly One[],
  of: (one: One) => readonly unknown[],
): Generator<string> {
  let mark = "";
  for (const slice of mappedSlices(all, of)) {
    if (slice.length === 0) continue;
    yield mark + slice.map((one) => JSON.stringify(one)).join(",");
    mark = ",";
  }
}
