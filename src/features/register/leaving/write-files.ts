import type { TextFile } from "../../../application/copies/ports";
import {
  leavingFiles,
  type LeavingFiles,
  type LeavingOrder,
  type LeavingSource,
} from "../../../core/exchange/leaving-files";
import type { Result } from "../../../core/result";
import { success } from "../../../core/result";

/** A file with its size in bytes. */
export type MadeFile = TextFile & { readonly size: number };

/** So long is written between two breaths, in ms: a tap is answered meanwhile. */
const WORK_MS = 12;

const breath = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

/** Writes the files of a form a few pieces at a time; none where fewer than five would leave. */
export async function writeFiles(
  order: LeavingOrder,
  source: LeavingSource,
): Promise<Result<readonly MadeFile[], "too-few">> {
  await breath();
  const files = leavingFiles(order, source);
  return files.ok ? success(await written(files.value)) : files;
}

async function written({ files, pieces }: LeavingFiles): Promise<readonly MadeFile[]> {
  const encoder = new TextEncoder();
  const parts = files.map((): string[] => []);
  const sizes = files.map(() => 0);
  let began = performance.now();
  for (const { file, text } of pieces) {
    parts[file]?.push(text);
    sizes[file] = (sizes[file] ?? 0) + encoder.encode(text).length;
    if (performance.now() - began < WORK_MS) continue;
    await breath();
    began = performance.now();
  }
  return files.map((head, place) =>
    Object.assign(head, { text: (parts[place] ?? []).join(""), size: sizes[place] ?? 0 }),
  );
}
