import type { Instant } from "../../time/instant";
import type { HandOverConsent } from "../consent";
import { stableUuid } from "../stable-uuid";
import { urnOf, type People } from "./observation";
import { conceptOf, policyUri } from "./terminology";
import type { Consent, FhirResource, Filled, Provenance, Reference } from "./types";
import { dateTimeOf, fhirTextOf } from "./values";

const policyOf = ({ version }: HandOverConsent): string => policyUri(fhirTextOf(version) ?? "");

/** She agrees each time: another yes is another consent. */
export const consentOf = (
  { mother }: People,
  notebook: string,
  consent: HandOverConsent,
): Consent => ({
  resourceType: "Consent",
  id: stableUuid("Consent", notebook, consent.version, consent.agreedAt),
  status: "active",
  scope: conceptOf("privacy"),
  category: [conceptOf("handOver")],
  patient: mother,
  dateTime: dateTimeOf(consent.agreedAt),
  policy: [{ uri: policyOf(consent) }],
  provision: { type: "permit" },
});

type HandOver = {
  readonly notebook: string;
  readonly consent: HandOverConsent;
  readonly appVersion: string;
  readonly now: Instant;
};

/** Where all of it comes from: from her, by this app, at this moment, under what she agreed to. */
export const provenanceOf = (
  { mother }: People,
  [patient, ...others]: Filled<FhirResource>,
  { notebook, consent, appVersion, now }: HandOver,
): Provenance => ({
  resourceType: "Provenance",
  id: stableUuid("Provenance", notebook, now),
  target: [urnOf(patient.id), ...others.map(({ id }): Reference => urnOf(id))],
  recorded: dateTimeOf(now),
  policy: [policyOf(consent)],
  agent: [
    { who: mother },
    { who: { display: `Tetes Pertama ${fhirTextOf(appVersion) ?? ""}`.trim() } },
  ],
});
