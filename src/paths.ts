/** Addresses of the pages, below the site's base. */
export const paths = {
  home: "/",
  massage: "/pijat",
  session: "/pijat/sesi",
  notebook: "/catatan",
  storage: "/catatan/simpanan",
  catalogue: "/catatan/buku",
  handOver: "/samakan",
  midwifeSheet: "/catatan/lembar",
  /** Where a package of a midwife is opened: by file, or by what stands behind the `#` of the address. */
  receivedPackage: "/paket",
  lessons: "/belajar",
  /** The study's printed figures worked again; its lesson leads there. */
  studyReworked: "/belajar/penelitian/hitung-ulang",
  sources: "/sumber",
  dangerSigns: "/bahaya",
  settings: "/pengaturan",
  midwifeRoom: "/bidan",
  midwifeVoice: "/bidan/suara",
  midwifePackage: "/bidan/paket",
  midwifeReview: "/bidan/tinjau",
  midwifeRegister: "/bidan/register",
} as const;

/** Each lesson has a page of its own. */
export const lessonPaths = {
  "learn-massage": "/belajar/pijat",
  colostrum: "/belajar/kolostrum",
  "first-hours": "/belajar/jam-pertama",
  "father-ready": "/belajar/ayah-siaga",
  "danger-signs": "/belajar/tanda-bahaya",
  "check-first": "/belajar/periksa-dulu",
  "what-studies-say": "/belajar/penelitian",
  "teach-back": "/belajar/uji-paham",
} as const;

/** A card of a lesson. */
export const cardPath = (lesson: keyof typeof lessonPaths, card: string): string =>
  `${lessonPaths[lesson]}?kartu=${encodeURIComponent(card)}`;

/** In the address of a lesson: it is to be shown to a room. */
export const SHOWN = "tayang";

export const shownPath = (lesson: keyof typeof lessonPaths): string =>
  `${lessonPaths[lesson]}?${SHOWN}`;

/** A source on the page of the sources. */
export const sourcePath = (source: string): string => `${paths.sources}#${source}`;

export type Path =
  | (typeof paths)[keyof typeof paths]
  | (typeof lessonPaths)[keyof typeof lessonPaths];

/** Addresses that open the notebook with something to be noted; the notebook itself reads them. */
export const sheetPaths = {
  colostrum: "/catatan?catat=kolostrum",
  birth: "/catatan?catat=lahir",
  beforeMassage: "/catatan?catat=kolostrum&kaitan=sebelum",
  /** Takes the place of the massage, which is over. */
  afterMassage: (sessionId: string): string =>
    `/catatan?catat=kolostrum&kaitan=sesudah&sesi=${encodeURIComponent(sessionId)}&ke=catatan`,
} as const;

/** In the address of the page of copies: a file was handed over, and is to be opened. */
export const RECEIVED = "terima";
/** Where a file that proved to be a midwife's package is opened. */
export const receivedPackagePath = `${paths.receivedPackage}?${RECEIVED}`;
/** Below the base. */
export const RECEIVED_PAGE = `${paths.storage.slice(1)}?${RECEIVED}`;

export { publicFile } from "./public-file.ts";

/** What of the app needs nothing stored, as one file beside it: to be handed on. Below the base. */
export const SINGLE_FILE = "tetes-pertama.html";
