import { describe, expectTypeOf, it } from "vitest";

import type { Immutable } from "./immutable";

describe("an immutable type", () => {
  it("is read only at every depth, and keeps what is optional", () => {
    type Written = { a: { b: string[] }[]; c?: number | undefined };

    expectTypeOf<Immutable<Written>>().toEqualTypeOf<{
      readonly a: readonly { readonly b: readonly string[] }[];
      readonly c?: number | undefined;
    }>();
  });

  it("keeps tuples, the members of a union, plain values and bytes", () => {
    expectTypeOf<Immutable<[string, number[]]>>().toEqualTypeOf<
      readonly [string, readonly number[]]
    >();
    expectTypeOf<Immutable<{ a: 1 } | null>>().toEqualTypeOf<{ readonly a: 1 } | null>();
    expectTypeOf<Immutable<"up" | "down">>().toEqualTypeOf<"up" | "down">();
    expectTypeOf<Immutable<{ iv: Uint8Array }>>().toEqualTypeOf<{ readonly iv: Uint8Array }>();
  });

  it("says nothing of what is not known", () => {
    expectTypeOf<Immutable<unknown>>().toEqualTypeOf<unknown>();
    expectTypeOf<Immutable<{ rows: unknown[] }>>().toEqualTypeOf<{
      readonly rows: readonly unknown[];
    }>();
  });
});
