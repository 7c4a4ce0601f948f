/** Addresses of the pages, below the site's base. */
export const paths = {
  home: "/",
  massage: "/pijat",
  session: "/pijat/sesi",
  notebook: "/catatan",
  keeping: "/catatan/simpanan",
  dangerSigns: "/bahaya",
  settings: "/pengaturan",
} as const;

export type Path = (typeof paths)[keyof typeof paths];

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
