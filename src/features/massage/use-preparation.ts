import { usePlaceNumbers } from "../../access/use-place-numbers";
import { useMemo } from "react";
import { useSearchParams } from "react-router";

import checkFile from "../../content/safety/daily-check.json";
import { signOf } from "../../content/safety/signs";
import { protocols } from "../../content/protocols/index";
import { completeChoices, usualChoices, type MassageChoices } from "../../core/protocol/choices";
import type { Protocol } from "../../core/protocol/protocol";
import {
  beforeOf,
  parseQuestions,
  questionsToAsk,
  validCheck,
  type Before,
  type CheckQuestion,
} from "../../core/safety/daily-check";
import { birthOf } from "../../core/notebook/birth";
import type { SafetyCheckRecord } from "../../core/notebook/record";
import { diallableRoles } from "../../core/settings/contacts";
import type { MassagePreference } from "../../core/settings/schema";
import { wayOf } from "../../core/settings/settings";
import { useObservable, useServices, useSettings } from "../../access/services-context";
import { useHydrated } from "../../access/use-hydrated";

export type PrepareStep =
  | "wait"
  | "direction"
  | "length"
  | "manner"
  | "contact"
  | "check"
  | "ready";

const steps = ["direction", "length", "manner", "check"] as const;

/** Name of the step in the address, so that the phone's own way back leads to the step before. */
export const STEP_PARAM = "langkah";

export type Preparation = {
  readonly step: PrepareStep;
  /** The way they chose; the study's, for who has never chosen. */
  readonly protocol: Protocol;
  readonly choices: MassageChoices;
  readonly questions: readonly CheckQuestion[];
  readonly check: SafetyCheckRecord | null;
  /** What she must have been examined for before she is asked anew. */
  readonly before: Before | null;
  readonly goTo: (step: PrepareStep) => void;
};

const allQuestions = parseQuestions(checkFile, signOf);

/** Where a family stands on the way to MULAI: what they chose, what was asked today. */
export function usePreparation(): Preparation {
  const { notebook, clock } = useServices();
  const { massage, contacts, contactAsked } = useSettings();
  const hasOfPlace = usePlaceNumbers().length > 0;
  const { status, records } = useObservable(notebook);
  const [search, setSearch] = useSearchParams();
  const isAlive = useHydrated();
  const asked = steps.find((step) => step === search.get(STEP_PARAM));

  const checks = records.filter((record) => record.kind === "safety-check");
  const sessions = records.filter((record) => record.kind === "session");
  const now = clock.now();
  const check = validCheck(checks, sessions, now);
  const protocol = protocols[wayOf(massage)];
  const choices = useMemo(() => choicesOf(protocol, massage), [protocol, massage]);

  return {
    step: !isAlive
      ? "wait"
      : (asked ??
        nextStep({
          isLoading: status === "loading",
          isContactKnown:
            contactAsked ||
            hasOfPlace ||
            diallableRoles(contacts).length > 0 ||
            sessions.length > 0,
          isChecked: check !== null,
        })),
    protocol,
    choices,
    questions: questionsToAsk(allQuestions, checks, birthOf(records)?.at ?? null, now),
    check,
    before: beforeOf(checks, sessions, now),
    // What has been answered is not walked through again on the way back.
    goTo: (step) =>
      setSearch(step === "ready" ? {} : { [STEP_PARAM]: step }, { replace: step === "ready" }),
  };
}

type Standing = Readonly<Record<"isLoading" | "isContactKnown" | "isChecked", boolean>>;

/** The first thing that is still to be done before MULAI. */
function nextStep({ isLoading, isContactKnown, isChecked }: Standing): PrepareStep {
  if (isLoading) return "wait";
  if (isChecked) return "ready";
  return isContactKnown ? "check" : "contact";
}

/** What the family prefers, as far as this protocol allows it. */
export function choicesOf(protocol: Protocol, preference: MassagePreference): MassageChoices {
  const { restMs, rounds, oil, helper, position } = preference;
  const usual = usualChoices(protocol);
  const isLegal = (part: Partial<MassageChoices>): boolean => completeChoices(protocol, part).ok;
  const completed = completeChoices(protocol, {
    restMs: restMs !== null && isLegal({ restMs }) ? restMs : usual.restMs,
    rounds: rounds !== null && isLegal({ rounds }) ? rounds : usual.rounds,
    oil,
    helper,
    position: isLegal({ position }) ? position : usual.position,
  });
  return completed.ok ? completed.value : usual;
}
