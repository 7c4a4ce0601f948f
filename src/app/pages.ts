import type { ComponentType } from "react";

import { HomePage } from "../features/home/home-page";
import { lessonPaths, paths, type Path } from "../paths";
import { fetchLaterWords, fetchLessonWords } from "./i18n";
import { lazyPage, type LazyPage } from "./lazy-page";

export type PageRoute = {
  readonly path: Path;
  readonly page: LazyPage;
};

/** A page with the words that only it and its like need. */
const withWords = (load: () => Promise<ComponentType>): LazyPage =>
  lazyPage(async () => {
    const [page] = await Promise.all([load(), fetchLaterWords()]);
    return page;
  });

/** A page of the lessons, with their words. */
const withLessons = (load: () => Promise<ComponentType>): LazyPage =>
  lazyPage(async () => {
    const [page] = await Promise.all([load(), fetchLessonWords(), fetchLaterWords()]);
    return page;
  });

/** Every page of the app. Each is written to its own HTML when the app is built. */
export const pages: readonly PageRoute[] = [
  {
    path: paths.home,
    page: { Page: HomePage, preload: async () => HomePage },
  },
  {
    path: paths.massage,
    page: withWords(() => import("../features/massage/ready-page").then((page) => page.ReadyPage)),
  },
  {
    path: paths.session,
    page: withWords(() =>
      import("../features/massage/session-page").then((page) => page.SessionPage),
    ),
  },
  {
    path: paths.notebook,
    page: withWords(() =>
      import("../features/notebook/notebook-page").then((page) => page.NotebookPage),
    ),
  },
  {
    path: paths.storage,
    page: withWords(() =>
      import("../features/storage/storage-page").then((page) => page.StoragePage),
    ),
  },
  {
    path: paths.lessons,
    page: withLessons(() =>
      import("../features/lessons/lessons-page").then((page) => page.LessonsPage),
    ),
  },
  ...Object.values(lessonPaths).map((path) => ({
    path,
    page: withLessons(() =>
      import("../features/lessons/lesson-page").then((page) => page.LessonPage),
    ),
  })),
  {
    path: paths.sources,
    page: withLessons(() =>
      import("../features/evidence/sources-page").then((page) => page.SourcesPage),
    ),
  },
  {
    path: paths.dangerSigns,
    page: withWords(() =>
      import("../features/danger-signs/danger-signs-page").then((page) => page.DangerSignsPage),
    ),
  },
  {
    path: paths.settings,
    page: withWords(() =>
      import("../features/settings/settings-page").then((page) => page.SettingsPage),
    ),
  },
];

/** The page of an address below the base; null for one that does not exist. */
export const pageAt = (pathname: string): PageRoute | null => {
  const plain = pathname === "/" ? pathname : pathname.replace(/\/+$/, "");
  return pages.find(({ path }) => path === plain) ?? null;
};
