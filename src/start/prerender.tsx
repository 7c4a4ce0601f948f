import type { ComponentType } from "react";
import { renderToString } from "react-dom/server";
import { StaticRouter } from "react-router";

import { App } from "../app/app";
import { farPages } from "../app/far-pages";
import type { WordBundle } from "../app/later-page";
import { nearPages, pageAt, pages } from "../app/pages";
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

const wordFiles = Object.keys(import.meta.glob("/src/locales/id/*-words.ts"));

/** Words lie in a file that is called after what they are about, in the singular. */
function moduleOfWords(bundle: WordBundle): string {
  const about = bundle.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).replace(/s$/, "");
  const found = wordFiles.find((file) => file.endsWith(`/${about}-words.ts`));
  if (found === undefined) throw new RangeError(`no file is named for the words of ${bundle}`);
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
  const { words = [] } = nearPages[found.path] ?? farPages[found.path] ?? {};
  return {
    html,
    modules: [...(found.isFar ? [FAR] : []), module, ...words.map(moduleOfWords)],
  };
}
