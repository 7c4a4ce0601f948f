import type { ComponentType } from "react";

/** Words that the first page does not need, by what they are about: of pages near it, and of those that few go to. */
export type NearBundle = "massage" | "notebook" | "lessons";
export type FarBundle = "handOver" | "sheet" | "package" | "room" | "register" | "studio" | "study";
export type WordBundle = NearBundle | FarBundle;

export type Texts = Readonly<Record<string, object>>;

/** A page that comes later, and what it needs besides the words of the first page. */
export type LaterPage = {
  readonly words: readonly WordBundle[];
  readonly load: () => Promise<ComponentType>;
};
