/** One row of a table: what it is called, and its figures. */
export type Row = { readonly name: string; readonly cells: readonly string[] };

export const row = (name: string, ...cells: readonly string[]): Row => ({ name, cells });
