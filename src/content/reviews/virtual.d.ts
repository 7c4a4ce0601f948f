/** Made by the build from the files of the project: see `scripts/build/statements.ts`. */
declare module "virtual:statements" {
  import type { Statement } from "../../core/review/statement";

  export const statements: readonly Statement[];
}
declare module "virtual:statement-hashes" {
  export const hashes: Readonly<Record<string, string>>;
}
declare module "virtual:own-marks" {
  import type { StatementMark } from "../../core/review/marks";

  export const ownMarks: readonly StatementMark[];
}
