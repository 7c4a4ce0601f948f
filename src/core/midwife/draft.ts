import * as v from "valibot";

import type { Immutable } from "../immutable";
import { PROTOCOL_IDS } from "../protocol/ids";
import { failure, success, type Result } from "../result";
import { readPhone } from "../settings/phone";
import { NUMBER_LENGTH } from "../settings/schema";
import { adviceSchema, MOST_NUMBERS, NAME_LENGTH } from "./parts";
import type { SmallPart } from "./package";
import { VOICE_PARTS, type VoicePart } from "./voice-parts";

const name = v.fallback(v.pipe(v.string(), v.maxLength(NAME_LENGTH)), "");
const number = v.fallback(v.pipe(v.string(), v.maxLength(NUMBER_LENGTH)), "");

const draftSchema = v.object({
  place: name,
  role: name,
  numbers: v.fallback(
    v.pipe(
      v.array(v.object({ label: name, number })),
      v.transform((all) => all.slice(0, MOST_NUMBERS)),
    ),
    [],
  ),
  /** Null where she leaves the way to the family. */
  protocol: v.fallback(v.nullable(v.picklist(PROTOCOL_IDS)), null),
  restMs: v.fallback(adviceSchema.entries.restMs, null),
  /** Parts of her voice that stay at home. */
  silent: v.fallback(v.array(v.picklist(VOICE_PARTS)), []),
  withReviews: v.fallback(v.boolean(), true),
});

/** A package as it is being written: what was typed, as it was typed. */
export type Draft = Immutable<v.InferOutput<typeof draftSchema>>;

export const emptyDraft: Draft = {
  place: "",
  role: "",
  numbers: [],
  protocol: null,
  restMs: null,
  silent: [],
  withReviews: true,
};

/** Reads a draft that was kept; a field that cannot be read falls back alone. */
export function readDraft(row: unknown): Draft {
  const parsed = v.safeParse(draftSchema, row);
  return parsed.success ? parsed.output : emptyDraft;
}

/** What of her voice goes with the package. */
export const spokenParts = ({ silent }: Draft): readonly VoicePart[] =>
  VOICE_PARTS.filter((part) => !silent.includes(part));

/** Why a package cannot be made of a draft yet; `nth` is the number it is about, from 0 on. */
export type DraftFault =
  | { readonly field: "place" | "role"; readonly reason: "empty" }
  | { readonly field: "number"; readonly nth: number; readonly reason: "empty" | "unclear" | "two" }
  | { readonly field: "label"; readonly nth: number; readonly reason: "empty" };

/** A name without what cannot be seen, which a paste brings along. */
const plainName = (text: string): string =>
  text
    .replace(/\p{Cf}/gu, "")
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ")
    .trim();

const isBlank = ({ label, number: written }: Draft["numbers"][number]): boolean =>
  plainName(label) === "" && written.trim() === "";

/** @param nth which of her numbers it is, from 0 on */
function numberFaults(one: Draft["numbers"][number], nth: number): readonly DraftFault[] {
  if (isBlank(one)) return [];
  const read = readPhone(one.number);
  const reason = read.ok ? (read.value.hasMore ? "two" : null) : read.reason;
  return [
    ...(plainName(one.label) === "" ? [{ field: "label", nth, reason: "empty" } as const] : []),
    ...(reason === null ? [] : [{ field: "number", nth, reason } as const]),
  ];
}

/** All that is missing or cannot be read, in the order of the page. */
export const draftFaults = (draft: Draft): readonly DraftFault[] => [
  ...(["place", "role"] as const).flatMap((field) =>
    plainName(draft[field]) === "" ? [{ field, reason: "empty" } as const] : [],
  ),
  ...draft.numbers.flatMap(numberFaults),
];

export type DraftContent = Omit<SmallPart, "madeAt">;

/** What a draft says of her, her numbers and her advice, once nothing is missing; a row left blank is none. */
export function contentOf(draft: Draft): Result<DraftContent, "faulty"> {
  if (draftFaults(draft).length > 0) return failure("faulty");
  return success({
    who: { place: plainName(draft.place), role: plainName(draft.role) },
    numbers: draft.numbers
      .filter((one) => !isBlank(one))
      .map(({ label, number: written }) => ({ label: plainName(label), number: written.trim() })),
    advice: draft.protocol === null ? null : { protocol: draft.protocol, restMs: draft.restMs },
  });
}
