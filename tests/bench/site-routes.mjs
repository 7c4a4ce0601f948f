import { readdirSync } from "node:fs";

const isPage = (file) =>
  file.endsWith(".html") &&
  !file.startsWith("kept/") &&
  !/^(404|app-shell|tetes-pertama)/.test(file);

/** Addresses of all written pages of a built site, below its base. `ROUTES=a,b` in the environment takes some of them. */
export const routesOf = (root) =>
  readdirSync(root, { recursive: true })
    .filter(isPage)
    .map((file) => file.replace(/(^index)?\.html$/, ""))
    .toSorted((a, b) => a.localeCompare(b))
    .filter((route) => (process.env.ROUTES ?? route).split(",").includes(route));
