import { whenDrawn } from "./when-drawn";

/** Prints the page as it stands, as soon as its pictures are there. */
export const printPage = (): void => {
  void whenDrawn(document.body).then(() => window.print());
};
