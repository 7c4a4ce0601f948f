/**
 * The path of an icon in a square of 24. From Lucide (lucide-static 1.62.0, ISC, see LICENSE), each joined into one; a
 * module each, so that an icon comes with the page that shows it.
 */
export type Outline = `M${string}`;
