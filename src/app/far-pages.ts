import { paths, type Path } from "../paths";
import type { FarBundle, LaterPage, Texts } from "./later-page";

/** Pages to which few go from the first one: a midwife's rooms, copies, the hand-over. */
export const farPages: Readonly<Partial<Record<Path, LaterPage>>> = {
  [paths.storage]: {
    words: ["notebook"],
    load: () => import("../features/storage/storage-page").then((page) => page.StoragePage),
  },
  [paths.catalogue]: {
    words: ["notebook"],
    load: () => import("../features/catalogue/catalogue-page").then((page) => page.CataloguePage),
  },
  [paths.handOver]: {
    words: ["notebook", "handOver"],
    load: () => import("../features/hand-over/hand-over-page").then((page) => page.HandOverPage),
  },
  [paths.midwifeSheet]: {
    words: ["notebook", "massage", "sheet"],
    load: () =>
      import("../features/midwife-sheet/midwife-sheet-page").then((page) => page.MidwifeSheetPage),
  },
  [paths.receivedPackage]: {
    words: ["package", "massage"],
    load: () =>
      import("../features/received-package/received-package-page").then(
        (page) => page.ReceivedPackagePage,
      ),
  },
  [paths.studyReworked]: {
    words: ["study"],
    load: () =>
      import("../features/study-reworked/study-reworked-page").then(
        (page) => page.StudyReworkedPage,
      ),
  },
  [paths.sources]: {
    words: ["lessons"],
    load: () => import("../features/evidence/sources-page").then((page) => page.SourcesPage),
  },
  [paths.midwifeVoice]: {
    words: ["lessons", "room", "studio"],
    load: () =>
      import("../features/voice-studio/voice-studio-page").then((page) => page.VoiceStudioPage),
  },
  [paths.midwifeRoom]: {
    words: ["room", "massage"],
    load: () =>
      import("../features/midwife-room/midwife-room-page").then((page) => page.MidwifeRoomPage),
  },
  [paths.midwifePackage]: {
    words: ["room", "massage"],
    load: () =>
      import("../features/midwife-room/make-package-page").then((page) => page.MakePackagePage),
  },
  [paths.midwifeReview]: {
    words: ["room", "lessons"],
    load: () => import("../features/review/review-page").then((page) => page.ReviewPage),
  },
  [paths.midwifeRegister]: {
    words: ["register", "notebook", "handOver"],
    load: () => import("../features/register/register-page").then((page) => page.RegisterPage),
  },
};

/** Words of the pages that few go to from the first one. */
export const farBundles: Readonly<Record<FarBundle, () => Promise<Texts>>> = {
  handOver: async () => (await import("../locales/id/hand-over-words")).handOverWords,
  sheet: async () => (await import("../locales/id/sheet-words")).sheetWords,
  package: async () => (await import("../locales/id/package-words")).packageWords,
  room: async () => (await import("../locales/id/room-words")).roomWords,
  register: async () => (await import("../locales/id/register-words")).registerWords,
  study: async () => (await import("../locales/id/study-words")).studyWords,
  studio: async () => (await import("../locales/id/studio-words")).studioWords,
};
