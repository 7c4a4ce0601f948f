/** What is shown from phone to phone by light: a notebook as few bytes, those as codes, and the bytes out of codes. */
export {
  emptyCollection,
  progressOf,
  take,
  type Collection,
  type Sight,
  type Taken,
} from "./collection";
export { frameCountOf } from "./frame";
export { CODE_LETTERS, framesOf, type Frames } from "./frames";
export { MOST_PACKED_BYTES, packNotebook, unpackNotebook } from "./pack";
