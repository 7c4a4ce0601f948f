import type { ComponentType } from "react";

import { HomePage } from "../features/home/home-page";
import { lessonPaths, paths, type Path } from "../paths";
import { fetchWords } from "./i18n";
import type { LaterPage } from "./later-page";
import { lazyPage, type LazyPage } from "./lazy-page";

export type PageRoute = {
  readonly path: Path;
  /** Fetched by way of the list of far pages. */
  readonly isFar: boolean;
  readonly page: LazyPage;
};

/** A page in a chunk of its own, with the words that it needs. */
export async function fetchPage({ words, load }: LaterPage): Promise<ComponentType> {
  const [page] = await Promise.all([load(), fetchWords(words)]);
  return page;
}

const lesson: LaterPage = {
  words: ["lessons", "massage"],
  load: () => import("../features/lessons/lesson-page").then((page) => page.LessonPage),
};

/** Where the first page leads, by its bars, tiles and rows. */
export const nearPages: Readonly<Partial<Record<Path, LaterPage>>> = {
  [paths.massage]: {
    words: ["massage"],
    load: () => import("../features/massage/ready-page").then((page) => page.ReadyPage),
  },
  [paths.session]: {
    words: ["massage"],
    load: () => import("../features/massage/session-page").then((page) => page.SessionPage),
  },
  [paths.notebook]: {
    words: ["notebook", "massage"],
    load: () => import("../features/notebook/notebook-page").then((page) => page.NotebookPage),
  },
  [paths.lessons]: {
    words: ["lessons"],
    load: () => import("../features/lessons/lessons-page").then((page) => page.LessonsPage),
  },
  ...Object.fromEntries(Object.values(lessonPaths).map((path) => [path, lesson])),
  [paths.dangerSigns]: {
    words: ["massage"],
    load: () =>
      import("../features/danger-signs/danger-signs-page").then((page) => page.DangerSignsPage),
  },
  [paths.settings]: {
    words: ["massage"],
    load: () => import("../features/settings/settings-page").then((page) => page.SettingsPage),
  },
};

/** All others: the list of their code and words comes with the first of them. */
async function fetchFar(path: Path): Promise<ComponentType> {
  const { farPages } = await import("./far-pages");
  const page = farPages[path];
  if (page === undefined) throw new RangeError(`no page at ${path}`);
  return fetchPage(page);
}

const home: PageRoute = {
  path: paths.home,
  isFar: false,
  page: { Page: HomePage, preload: async () => HomePage },
};

/** Every page of the app. Each is written to its own HTML when the app is built. */
export const pages: readonly PageRoute[] = [
  home,
  ...[...Object.values(paths), ...Object.values(lessonPaths)]
    .filter((path) => path !== paths.home)
    .map((path) => {
      const near = nearPages[path];
      return {
        path,
        isFar: near === undefined,
        page: lazyPage(() => (near === undefined ? fetchFar(path) : fetchPage(near))),
      };
    }),
];

/** The page of an address below the base; null for one that does not exist. */
export const pageAt = (pathname: string): PageRoute | null => {
  const plain = pathname === "/" ? pathname : pathname.replace(/\/+$/, "");
  return pages.find(({ path }) => path === plain) ?? null;
};
