import type { ComponentType } from "react";

import { HomePage } from "../features/home/home-page";
import { lessonPaths, paths, type Path } from "../paths";
import { fetchWords, type WordBundle } from "./i18n";
import { lazyPage, type LazyPage } from "./lazy-page";

export type PageRoute = {
  readonly path: Path;
  /** What it needs besides the words of the first page. */
  readonly words: readonly WordBundle[];
  readonly page: LazyPage;
};

/** A page in a chunk of its own, with the words that it needs. */
const route = (
  path: Path,
  words: readonly WordBundle[],
  load: () => Promise<ComponentType>,
): PageRoute => ({
  path,
  words,
  page: lazyPage(async () => {
    const [page] = await Promise.all([load(), fetchWords(words)]);
    return page;
  }),
});

/** Every page of the app. Each is written to its own HTML when the app is built. */
export const pages: readonly PageRoute[] = [
  {
    path: paths.home,
    words: [],
    page: { Page: HomePage, preload: async () => HomePage },
  },
  route(paths.massage, ["massage"], () =>
    import("../features/massage/ready-page").then((page) => page.ReadyPage),
  ),
  route(paths.session, ["massage"], () =>
    import("../features/massage/session-page").then((page) => page.SessionPage),
  ),
  route(paths.notebook, ["notebook", "massage"], () =>
    import("../features/notebook/notebook-page").then((page) => page.NotebookPage),
  ),
  route(paths.storage, ["notebook"], () =>
    import("../features/storage/storage-page").then((page) => page.StoragePage),
  ),
  route(paths.catalogue, ["notebook"], () =>
    import("../features/catalogue/catalogue-page").then((page) => page.CataloguePage),
  ),
  route(paths.handOver, ["notebook", "handOver"], () =>
    import("../features/hand-over/hand-over-page").then((page) => page.HandOverPage),
  ),
  route(paths.midwifeSheet, ["notebook", "massage", "sheet"], () =>
    import("../features/midwife-sheet/midwife-sheet-page").then((page) => page.MidwifeSheetPage),
  ),
  route(paths.receivedPackage, ["package", "massage"], () =>
    import("../features/received-package/received-package-page").then(
      (page) => page.ReceivedPackagePage,
    ),
  ),
  route(paths.lessons, ["lessons"], () =>
    import("../features/lessons/lessons-page").then((page) => page.LessonsPage),
  ),
  ...Object.values(lessonPaths).map((path) =>
    route(path, ["lessons", "massage"], () =>
      import("../features/lessons/lesson-page").then((page) => page.LessonPage),
    ),
  ),
  route(paths.sources, ["lessons"], () =>
    import("../features/evidence/sources-page").then((page) => page.SourcesPage),
  ),
  route(paths.dangerSigns, ["massage"], () =>
    import("../features/danger-signs/danger-signs-page").then((page) => page.DangerSignsPage),
  ),
  route(paths.midwifeVoice, ["lessons", "room", "studio"], () =>
    import("../features/voice-studio/voice-studio-page").then((page) => page.VoiceStudioPage),
  ),
  route(paths.settings, ["massage"], () =>
    import("../features/settings/settings-page").then((page) => page.SettingsPage),
  ),
  route(paths.midwifeRoom, ["room", "massage"], () =>
    import("../features/midwife-room/midwife-room-page").then((page) => page.MidwifeRoomPage),
  ),
  route(paths.midwifePackage, ["room", "massage"], () =>
    import("../features/midwife-room/make-package-page").then((page) => page.MakePackagePage),
  ),
  route(paths.midwifeReview, ["room", "lessons"], () =>
    import("../features/review/review-page").then((page) => page.ReviewPage),
  ),
  route(paths.midwifeRegister, ["register", "notebook"], () =>
    import("../features/register/register-page").then((page) => page.RegisterPage),
  ),
];

/** The page of an address below the base; null for one that does not exist. */
export const pageAt = (pathname: string): PageRoute | null => {
  const plain = pathname === "/" ? pathname : pathname.replace(/\/+$/, "");
  return pages.find(({ path }) => path === plain) ?? null;
};
