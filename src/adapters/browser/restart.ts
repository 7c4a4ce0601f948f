import { paths } from "../../paths";

/** Opens the app anew, so that all of it is bound to the notebook that is open by then. */
export const createRestart =
  (base: string) =>
  (page: string = paths.notebook.slice(1)): void =>
    location.assign(base + page);
