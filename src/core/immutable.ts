/** The same value, to be read and never written, however deep. Bytes stay bytes: they have no readonly form. */
export type Immutable<T> = unknown extends T
  ? T
  : T extends Uint8Array
    ? T
    : { readonly [Key in keyof T]: Immutable<T[Key]> };
