import { listOpen } from "./open";
import { takeFile, type Outcome } from "./take";

const USAGE = "npm run review:take FILE, or npm run review:open";

/** @param root of the project; what follows are the words of the command line */
export function runCommand(root: string, [command, path, ...rest]: readonly string[]): Outcome {
  if (command === "open" && path === undefined) return listOpen(root);
  if (command === "take" && path !== undefined && rest.length === 0) return takeFile(root, path);
  return { lines: [USAGE], isDone: false };
}
