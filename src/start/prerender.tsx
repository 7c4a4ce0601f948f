import { renderToString } from "react-dom/server";
import { StaticRouter } from "react-router";

import { lessonPaths, paths, type Path } from "../paths";
import { App } from "../app/app";
import { pageAt, pages } from "../app/pages";
import { stillServices } from "./still";

const LESSON_PAGE = "src/features/lessons/lesson-page.tsx";

/** Module of each page, by which the build finds its styles and scripts. */
const modules: Readonly<Record<Path, string>> = {
  [paths.home]: "src/features/home/home-page.tsx",
  [paths.massage]: "src/features/massage/ready-page.tsx",
  [paths.session]: "src/features/massage/session-page.tsx",
  [paths.notebook]: "src/features/notebook/notebook-page.tsx",
  [paths.storage]: "src/features/storage/storage-page.tsx",
  [paths.lessons]: "src/features/lessons/lessons-page.tsx",
  [lessonPaths["learn-massage"]]: LESSON_PAGE,
  [lessonPaths.colostrum]: LESSON_PAGE,
  [lessonPaths["first-hours"]]: LESSON_PAGE,
  [lessonPaths["father-ready"]]: LESSON_PAGE,
  [lessonPaths["danger-signs"]]: LESSON_PAGE,
  [lessonPaths["check-first"]]: LESSON_PAGE,
  [lessonPaths["what-studies-say"]]: LESSON_PAGE,
  [lessonPaths["teach-back"]]: LESSON_PAGE,
  [paths.sources]: "src/features/evidence/sources-page.tsx",
  [paths.dangerSigns]: "src/features/danger-signs/danger-signs-page.tsx",
  [paths.settings]: "src/features/settings/settings-page.tsx",
};

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
  return { html, module: modules[page.path] };
}
