import type { Late } from "../late";
import type { RegisterDesk } from "../register/desk";
import type { PackageMaker } from "./making";
import type { ReviewStore } from "./ports";

/** What the midwife's room is built on, apart from the studio of her voice. */
export type Room = {
  readonly maker: PackageMaker;
  readonly reviews: ReviewStore;
  readonly register: Late<RegisterDesk>;
};
