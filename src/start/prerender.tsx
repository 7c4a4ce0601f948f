import type { ComponentType } from "react";
import { renderToString } from "react-dom/server";
import { StaticRouter } from "react-router";

import { App } from "../app/app";
import { pageAt, pages } from "../app/pages";
import { stillServices } from "./still";

/** Modules of the pages, by which the build finds their styles and scripts. */
const modules = Object.keys(import.meta.glob("/src/features/*/*-page.tsx"));

/** A page carries the name of its module: `HomePage` lies in `home-page.tsx`. */
function moduleOf({ name }: ComponentType): string {
  const words = name.split(/(?=[A-Z])/).map((word) => word.toLowerCase());
  const found = modules.find((module) => module.endsWith(`/${words.join("-")}.tsx`));
  if (found === undefined) throw new RangeError(`no module is named for ${name}`);
  return found.slice(1);
}

export const routes: readonly string[] = pages.map(({ path }) => path);

/** By which a far page's code is found. */
const FAR = "src/app/far-pages.ts";

/** A page as it stands before any script has run, in Indonesian, and the modules it comes to life with. */
export async function render(route: string): Promise<{ html: string; modules: readonly string[] }> {
  const found = pageAt(route);
  if (found === null) throw new RangeError(`no page at ${route}`);
  const module = moduleOf(await found.page.preload());
  const base = import.meta.env.BASE_URL;
  const html = renderToString(
    <StaticRouter basename={base} location={base.replace(/\/$/, "") + route}>
      <App services={stillServices()} />
    </StaticRouter>,
  );
  return { html, modules: found.isFar ? [FAR, module] : [module] };
}
