/** Addresses of the pages, below the site's base. */
export const paths = {
  home: "/",
  massage: "/pijat",
  session: "/pijat/sesi",
  notebook: "/catatan",
  storage: "/catatan/simpanan",
  lessons: "/belajar",
  sources: "/sumber",
  dangerSigns: "/bahaya",
  settings: "/pengaturan",
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

/** A source on the page of the sources. */
export const sourcePath = (source: string): string => `${paths.sources}#${source}`;

export type Path =
  | (typeof paths)[keyof typeof paths]
  | (typeof lessonPaths)[keyof typeof lessonPaths];

/** Addresses that open the notebook with something to be noted; the notebook itself reads them. */
export const sheetPaths = {
  colostrum: "/catatan?catat=kolostrum",
  birth: "/catatan?catat=lahir",
  beforeMassage: "/catatan?catat=kolostrum&kaitan=sebelum&ke=pijat",
  afterMassage: (sessionId: string): string =>
    `/catatan?catat=kolostrum&kaitan=sesudah&sesi=${encodeURIComponent(sessionId)}`,
} as const;

/** Address of a file in `public/`, wherever the site lives on its host. */
export const publicFile = (file: string): string => import.meta.env.BASE_URL + file;
