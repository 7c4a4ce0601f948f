/** A value that nobody changes, all the way down; bytes stay as they are. */
export type Immutable<T> = unknown extends T
  ? T
  : T extends Uint8Array
    ? T
    : { readonly [Key in keyof T]: Immutable<T[Key]> };
