/**
 * Address of a file in `public/`, wherever the site lives on its host. The single file has no host: its build puts
 * `single-file/carried-files.ts` in the place of this module.
 */
export const publicFile = (file: string): string => import.meta.env.BASE_URL + file;
