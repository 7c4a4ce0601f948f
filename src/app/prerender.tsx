import { renderToString } from "react-dom/server";
import { StaticRouter } from "react-router";

import { App } from "./app";
import { pageAt, pages } from "./pages";
import { stillServices } from "./still-services";

export const routes: readonly string[] = pages.map(({ path }) => path);

/** A page as it stands before any script has run, in Indonesian. */
export async function render(route: string): Promise<{ html: string; module: string }> {
  const page = pageAt(route);
  if (page === null) throw new RangeError(`no page at ${route}`);
  await page.page.preload();
  const base = import.meta.env.BASE_URL;
  const html = renderToString(
    <StaticRouter basename={base} location={base.replace(/\/$/, "") + route}>
      <App services={stillServices()} />
    </StaticRouter>,
  );
  return { html, module: page.module };
}
