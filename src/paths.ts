/** Addresses of the pages, below the site's base. */
export const paths = {
  home: "/",
  massage: "/pijat",
  session: "/pijat/sesi",
  notebook: "/catatan",
  dangerSigns: "/bahaya",
  settings: "/pengaturan",
} as const;

export type Path = (typeof paths)[keyof typeof paths];

/** Address of a file in `public/`, wherever the site lives on its host. */
export const publicFile = (file: string): string => import.meta.env.BASE_URL + file;
