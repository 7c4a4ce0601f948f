// What this app writes of FHIR R4 (4.0.1), and no more of it. https://hl7.org/fhir/R4

export type Coding = { readonly system: string; readonly code: string };

export type CodeableConcept = { readonly coding: readonly [Coding]; readonly text: string };

/** To another resource of the same bundle, or to somebody who has no resource, in words. */
export type Reference = { readonly reference: string } | { readonly display: string };

export type Identifier = { readonly system: string; readonly value: string };

export type Quantity = {
  readonly value: number;
  readonly unit: string;
  readonly system: string;
  readonly code: string;
};

export type Period = { readonly start: string; readonly end: string };

export type Value =
  | { readonly valueDateTime: string }
  | { readonly valuePeriod: Period }
  | { readonly valueQuantity: Quantity }
  | { readonly valueRange: { readonly low: Quantity; readonly high: Quantity } }
  | { readonly valueCodeableConcept: CodeableConcept }
  | { readonly valueInteger: number }
  | { readonly valueString: string }
  | { readonly valueBoolean: boolean };

export type Effective =
  | { readonly effectiveDateTime: string }
  | { readonly effectivePeriod: Period };

export type Component = { readonly code: CodeableConcept } & Value;

/** A list that is never empty: FHIR has no empty lists. */
export type Filled<T> = readonly [T, ...T[]];

export type Patient = {
  readonly resourceType: "Patient";
  readonly id: string;
  readonly identifier?: readonly [Identifier];
  readonly name?: readonly [{ readonly text: string }];
};

type Observed = {
  readonly resourceType: "Observation";
  readonly id: string;
  readonly identifier?: readonly [Identifier];
  readonly partOf?: readonly [Reference];
  readonly status: "final";
  readonly code: CodeableConcept;
  readonly subject: Reference;
  /** Whom it is about, where that is not the subject. */
  readonly focus?: readonly [Reference];
  readonly performer: readonly [Reference];
  readonly bodySite?: CodeableConcept;
  readonly method?: CodeableConcept;
  readonly component?: Filled<Component>;
} & Value;

export type Observation = Observed & Effective;

/** What is told by the age of the baby alone: no date of it leaves. */
export type UndatedObservation = Observed;

export type Procedure = {
  readonly resourceType: "Procedure";
  readonly id: string;
  readonly identifier: readonly [Identifier];
  readonly status: "completed" | "stopped";
  readonly statusReason?: CodeableConcept;
  readonly code: CodeableConcept;
  readonly subject: Reference;
  readonly performedPeriod: Period;
};

export type Consent = {
  readonly resourceType: "Consent";
  readonly id: string;
  readonly status: "active";
  readonly scope: CodeableConcept;
  readonly category: readonly [CodeableConcept];
  readonly patient: Reference;
  readonly dateTime: string;
  readonly policy: readonly [{ readonly uri: string }];
  readonly provision: { readonly type: "permit" };
};

export type Provenance = {
  readonly resourceType: "Provenance";
  readonly id: string;
  readonly target: Filled<Reference>;
  readonly recorded: string;
  readonly policy?: readonly [string];
  readonly agent: Filled<{ readonly who: Reference }>;
};

export type FhirResource = Patient | Observation | Procedure | Consent | Provenance;

/** What a register tells: nothing of it has a date. */
export type RegisterResource = Patient | UndatedObservation | Provenance;

export type FhirEntry<Resource = FhirResource> = {
  readonly fullUrl: string;
  readonly resource: Resource;
  readonly request: { readonly method: "PUT"; readonly url: string };
};

/** A transaction: a server takes all of it or nothing. */
export type FhirBundle<Resource = FhirResource> = {
  readonly resourceType: "Bundle";
  readonly type: "transaction";
  readonly timestamp: string;
  readonly entry: Filled<FhirEntry<Resource>>;
};
