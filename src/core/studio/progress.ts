import type { Recording } from "../midwife/recording";
import type { LineToSpeak } from "./line";

/** Whether a take says what its line says now. */
export const isSpoken = (line: LineToSpeak, takes: ReadonlyMap<string, Recording>): boolean =>
  takes.get(line.id)?.words === line.words;

/** The line to speak after this one: the next that has no take, from the beginning again; null when all have one. */
export function nextUnspoken(
  lines: readonly LineToSpeak[],
  takes: ReadonlyMap<string, Recording>,
  after: string | null,
): string | null {
  const at = lines.findIndex(({ id }) => id === after) + 1;
  const inOrder = [...lines.slice(at), ...lines.slice(0, at)];
  return inOrder.find((line) => !isSpoken(line, takes))?.id ?? null;
}
