import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { dialLink, isDiallable, readPhone, shownNumber } from "./phone";

describe("a telephone number", () => {
  it.each([
    ["119", "tel:119"],
    ["0812-3456-789", "tel:08123456789"],
    ["+62 812 3456 789", "tel:+628123456789"],
    ["(0748) 21 234", "tel:074821234"],
    ["1500-567", "tel:1500567"],
  ])("'%s' can be dialled as %s", (number, link) => {
    expect(isDiallable(number)).toBe(true);
    expect(dialLink(number)).toBe(link);
  });

  it.each([
    ["isolates around it", "\u2068+62 812-3456-7890\u2069", "+6281234567890"],
    ["marks of direction", "\u202a0812 3456 7890\u202c", "081234567890"],
    ["zero-width marks inside", "08\u200b12\u200d3456\ufeff7890", "081234567890"],
    ["soft hyphens", "0812\u00ad3456\u00ad7890", "081234567890"],
    ["slashes", "0812/3456/7890", "081234567890"],
    ["a slash after the area", "0748/21234", "074821234"],
    ["dots", "0812.3456.7890", "081234567890"],
    ["every kind of dash", "0812\u20103456\u20117890", "081234567890"],
    ["long dashes", "0812\u20133456\u20147890", "081234567890"],
    ["a minus sign", "0812\u22123456\u22127890", "081234567890"],
    ["spaces that do not break", "0812\u00a03456\u202f7890", "081234567890"],
    [
      "wide digits",
      "\uff10\uff18\uff11\uff12\uff13\uff14\uff15\uff16\uff17\uff18\uff19",
      "08123456789",
    ],
    ["Arabic digits", "\u0660\u0668\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668", "0812345678"],
    ["no 0 before it", "81234567890", "081234567890"],
    ["no 0, with spaces", "812 3456 7890", "081234567890"],
    ["Kerinci without its 0", "748 21234", "074821234"],
    ["its country without a plus", "6281234567890", "+6281234567890"],
    ["its country and its 0", "+62 (0)812 3456 7890", "+6281234567890"],
    ["its country and its 0, without a plus", "62081234567890", "+6281234567890"],
    ["its country after two noughts", "0062 812 3456 7890", "+6281234567890"],
    ["a plus before its 0", "+0812 3456 7890", "081234567890"],
    ["an O for its 0", "O812 3456 7890", "081234567890"],
    ["a name before it", "Bidan Sari 0812-3456-7890", "081234567890"],
    ["a name behind it", "081234567890 (Bu Sari)", "081234567890"],
    ["a name with a figure", "Bidan 2: 0812 3456 7890", "081234567890"],
    ["its hours", "0812 3456 7890, 24 jam", "081234567890"],
    ["a label", "Telp./WA: 0812 3456 7890", "081234567890"],
    ["a link of a chat", "https://wa.me/6281234567890", "+6281234567890"],
    ["a link to dial", "tel:+6281234567890", "+6281234567890"],
    ["a plus instead of its 0", "+812 3456 7890", "081234567890"],
    ["digits of key caps", "0\ufe0f\u20e38\ufe0f\u20e31\ufe0f\u20e32 3456 7890", "081234567890"],
    ["commas between its groups", "0812,3456,7890", "081234567890"],
    ["pairs", "08 12 34 56 78 90", "081234567890"],
    ["an extension", "0748-21234 ext 5", "074821234"],
    ["its country in brackets", "(62) 812 3456 7890", "+6281234567890"],
    ["its country and its area", "+62 748 21234", "+6274821234"],
    ["a line end", "0812 3456 7890\n", "081234567890"],
  ])("with %s is read", (_what, pasted, number) => {
    expect(readPhone(pasted)).toEqual({ ok: true, value: { number, hasMore: false } });
  });

  it.each([
    ["a line", "081234567890\n082345678901"],
    ["a slash", "081234567890/082345678901"],
    ["a slash between spaces", "0812-3456-7890 / 0748-21234"],
    ["a word", "0812 3456 7890 atau 0823 4567 8901"],
    ["a comma", "081234567890, 074821234"],
    ["a space", "081234567890 082345678901"],
    ["a dash between spaces", "081234567890 - 082345678901"],
    ["a slash, only its ending", "081234567890/91"],
    ["a slash between spaces, only its ending", "0812-3456-7890 / 91"],
    ["a short one before it", "119 / 081234567890"],
    ["names", "Sari 081234567890 Ani 082345678901"],
  ])("that shares its field with another, kept apart by %s, is the first of two", (_by, pasted) => {
    expect(readPhone(pasted)).toEqual({
      ok: true,
      value: { number: "081234567890", hasMore: true },
    });
  });

  it("that stands twice in its field is one", () => {
    expect(readPhone("0812 3456 7890 / +0812 3456 7890")).toMatchObject({
      value: { hasMore: false },
    });
  });

  it.each(["", "  ", "\u200b"])("is not written in '%s'", (text) => {
    expect(readPhone(text)).toEqual({ ok: false, reason: "empty" });
  });

  it.each([
    "12",
    "bidan",
    "0812x",
    "++62812",
    "62+812",
    "1".repeat(16),
    "*123#",
    "+",
    "21234",
    "0000000000",
    "08123",
    "0812345678901234567",
    "(0748) 21234-21235",
    "081234567890082345678901",
  ])("'%s' cannot be dialled", (number) => {
    expect(readPhone(number)).toEqual({ ok: false, reason: "unclear" });
  });

  it("that can be dialled makes a link of digits alone, with a plus only in front", () => {
    const anyText = fc.oneof(
      fc.string({ unit: fc.constantFrom(..."0123456789+-() /.\n"), maxLength: 40 }),
      fc.string({ unit: "grapheme", maxLength: 40 }),
      fc
        .tuple(fc.string({ maxLength: 9 }), fc.stringMatching(/^\+?[0-9]{7,13}$/))
        .map((it) => it.join(" ")),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        if (isDiallable(text)) expect(dialLink(text)).toMatch(/^tel:\+?\d{3,15}$/);
      }),
      { numRuns: 1_000 },
    );
  });

  it("is the same, whatever stands between its digits", () => {
    const between = fc.constantFrom("", " ", "-", ".", "\u200b", "\u2011", "\u00a0", "\u2068");
    const digits = [..."081234567890"];
    fc.assert(
      fc.property(fc.array(between, { minLength: 12, maxLength: 12 }), (marks) => {
        const pasted = digits.map((digit, index) => `${marks[index] ?? ""}${digit}`).join("");

        expect(dialLink(pasted)).toBe("tel:081234567890");
      }),
    );
  });
});

describe("a telephone number on the screen", () => {
  it.each([
    ["081234567890", "081234567890"],
    [" (0812) 3456-7890", "(0812) 3456-7890"],
    ["Bidan 081234567890", "0812 3456 7890"],
    ["6281234567890", "+62 8123 4567 890"],
    ["0748/21234", "0748 21234"],
    ["119", "119"],
    ["bidan", "bidan"],
  ])("'%s' is shown as '%s'", (text, shown) => {
    expect(shownNumber(text)).toBe(shown);
  });

  it("is read as the same number again", () => {
    const anyNumber = fc
      .tuple(fc.constantFrom("08", "+628", "0748", "021"), fc.stringMatching(/^[1-9]\d{6}$/))
      .map(([head, rest]) => `${head}${rest}`);
    fc.assert(
      fc.property(anyNumber, (number) => {
        expect(dialLink(shownNumber(number))).toBe(`tel:${number}`);
      }),
    );
  });
});
