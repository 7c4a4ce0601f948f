/** What the build lays into the single file: see `scripts/build/carried-files.ts`. */
declare module "virtual:carried-files" {
  /** Pictures by their path below `public/`: JSON, deflated (RFC 1951), in base64. */
  export const pictures: string;
  /** All sounds one after the other, deflated, in base64. */
  export const sounds: string;
  /** By its path below `public/`, where a sound begins and ends among them, in bytes. */
  export const places: Readonly<Record<string, readonly [number, number]>>;
}
