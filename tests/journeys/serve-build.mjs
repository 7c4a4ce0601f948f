// Serves the build that the journeys walk through: `dist`, or the directory that JOURNEYS_DIST names.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { serve } from "../../scripts/serve.mjs";

const root = process.env.JOURNEYS_DIST ?? fileURLToPath(new URL("../../dist", import.meta.url));

if (!existsSync(`${root}/_headers`)) {
  console.error(`Nothing is built in ${root}. Run: npm run build`);
  process.exit(1);
}
await serve({ root, port: Number(process.env.JOURNEYS_PORT) });
