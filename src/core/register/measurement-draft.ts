import { failure, success, type Result } from "../result";
import { kinds, type Measurement } from "./record";
import { chosen, readFigure, taken, typedFigure } from "./typed";
import type { MeasurementContent } from "./writing";

/** A measurement as it is written down by hand. */
export type MeasurementDraft = {
  readonly ml: string;
  readonly hour: string;
  readonly method: string;
  readonly role: string;
  /** Why it stands in the place of what was there; "" for the first one. */
  readonly why: string;
};

/** What holds, as it is shown to be corrected; empty where nothing does. */
export const measurementDraftOf = (held: Measurement | null): MeasurementDraft => ({
  ml: typedFigure(held?.ml ?? null),
  hour: typedFigure(held?.hour ?? null),
  method: held?.method ?? "",
  role: held?.role ?? "bidan",
  why: "",
});

const measured = kinds.measurement.entries;

export type MeasurementFault = { readonly field: keyof MeasurementDraft };

/**
 * Reads a measurement that was written down by hand.
 *
 * @param of whose it is and which; `isCorrection` where another stands there, so that it must be said why
 */
export function readMeasurement(
  draft: MeasurementDraft,
  {
    participant,
    slot,
    isCorrection,
  }: Pick<Measurement, "participant" | "slot"> & { readonly isCorrection: boolean },
): Result<MeasurementContent, "faulty"> & { readonly faults: readonly MeasurementFault[] } {
  const ml = taken(measured.ml, readFigure(draft.ml) ?? undefined);
  const hour = taken(measured.hour, readFigure(draft.hour));
  const method = taken(measured.method, chosen(draft.method));
  const role = taken(measured.role, draft.role);
  const why = taken(measured.why, isCorrection ? draft.why : null);
  const faults: readonly MeasurementFault[] = [
    ...(ml === undefined ? [{ field: "ml" as const }] : []),
    ...(hour === undefined ? [{ field: "hour" as const }] : []),
    ...(why === undefined ? [{ field: "why" as const }] : []),
  ];
  if (
    ml === undefined ||
    hour === undefined ||
    method === undefined ||
    role === undefined ||
    why === undefined
  )
    return { ...failure("faulty"), faults };
  const origin = { kind: "by-hand" } as const;
  const content = {
    participant,
    slot,
    ml,
    lowMl: null,
    highMl: null,
    method,
    hour,
    origin,
    why,
    role,
  };
  return { ...success(content), faults };
}

/** The row that sets a measurement aside; null until it is said why and by whom. */
export function asideOf(
  { role: byWhom, why: reason }: MeasurementDraft,
  { participant, slot }: Pick<Measurement, "participant" | "slot">,
): MeasurementContent | null {
  const role = taken(measured.role, byWhom);
  const why = taken(measured.why, reason);
  if (role === undefined || why === undefined || why === null) return null;
  const nothing = { ml: null, lowMl: null, highMl: null, method: null, hour: null };
  return { participant, slot, ...nothing, origin: { kind: "by-hand" }, why, role };
}
