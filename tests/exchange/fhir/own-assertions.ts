import checkFile from "../../../src/content/safety/daily-check.json";
import { signs } from "../../../src/content/safety/signs";
import { REGISTER_TERMS } from "../../../src/core/exchange/fhir/register-terms";
import { ANSWER_TEXTS, SYSTEMS, TERMS } from "../../../src/core/exchange/fhir/terminology";
import { CODEBOOK } from "../../../src/core/register/codebook";
import { itemsOf, nodesIn, propertyOf, resourcesIn, type Node } from "./json";

/** The codes of facts §8 that may be sent, written here a second time: a slip of the pen in the app's list is seen. */
const FACTS: Readonly<Record<string, readonly string[]>> = {
  "http://loinc.org": ["93857-1", "8339-4", "63895-7", "LA29252-6"],
  "http://snomed.info/sct": ["387854002"],
  "http://terminology.kemkes.go.id/CodeSystem/clinical-term": ["OC000017", "OV000016", "OV000018"],
  "http://terminology.hl7.org/CodeSystem/consentscope": ["patient-privacy"],
};

/** Questions of earlier builds, which lie answered on phones. */
const ASKED_BEFORE = ["birth-and-baby"];

const localCodes = [
  ...Object.values(TERMS)
    .filter(({ system }) => system === "local")
    .map(({ code }) => code),
  ...Object.keys(ANSWER_TEXTS),
  ...Object.values(REGISTER_TERMS).map(({ code }) => code),
  ...CODEBOOK.flatMap(({ categories }) => categories.map(({ id }) => id)),
];

const allowed: Readonly<Record<string, ReadonlySet<string>>> = {
  ...Object.fromEntries(Object.entries(FACTS).map(([system, codes]) => [system, new Set(codes)])),
  [SYSTEMS.local]: new Set(localCodes),
  [SYSTEMS.sign]: new Set([
    ...signs.map(({ id }) => id),
    ...checkFile.map(({ id }) => id),
    ...ASKED_BEFORE,
  ]),
};

const UCUM = "http://unitsofmeasure.org";
const UNITS: readonly unknown[] = ["mL", "h", "min", "g"];

type Assertion = (bundle: unknown) => readonly string[];

const faultsAt =
  (isFault: (node: Node) => boolean): Assertion =>
  (bundle) =>
    [...nodesIn(bundle)].filter(isFault).map(({ path }) => path);

const keysOf = (value: unknown): readonly string[] =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? Object.keys(value) : [];

const choiceCount = (value: unknown, name: string): number =>
  keysOf(value).filter((key) => new RegExp(`^${name}[A-Z]`).test(key)).length;

const isObservation = (value: unknown): boolean =>
  propertyOf(value, "resourceType") === "Observation";

/** A date and time of R4 with its offset. */
const DATE_TIME =
  /^(\d{4})-(\d{2})-(\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]((0\d|1[0-3]):[0-5]\d|14:00))$/;
const DATED = /(DateTime|^dateTime|^start|^end|^recorded|^timestamp|^issued|^birthDate)$/;

/** Whether it is a moment, on a day that the calendar has. */
function isMoment(value: unknown): boolean {
  const [, year, month, day] = DATE_TIME.exec(String(value)) ?? [];
  if (year === undefined) return false;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

const isText = (value: unknown): value is string => typeof value === "string";

function isBackwards(value: unknown): boolean {
  const [start, end] = [propertyOf(value, "start"), propertyOf(value, "end")];
  return isText(start) && isText(end) && Date.parse(start) > Date.parse(end);
}

const fullUrlsIn = (bundle: unknown): readonly unknown[] =>
  itemsOf(propertyOf(bundle, "entry")).map((entry) => propertyOf(entry, "fullUrl"));

function danglingIn(bundle: unknown): readonly string[] {
  const known = new Set(fullUrlsIn(bundle));
  return faultsAt(({ key, value }) => key === "reference" && isText(value) && !known.has(value))(
    bundle,
  );
}

function misplacedIn(bundle: unknown): readonly string[] {
  return itemsOf(propertyOf(bundle, "entry")).flatMap((entry) => {
    const resource = propertyOf(entry, "resource");
    const id = String(propertyOf(resource, "id"));
    const url = `${String(propertyOf(resource, "resourceType"))}/${id}`;
    const request = propertyOf(entry, "request");
    const isRight =
      propertyOf(entry, "fullUrl") === `urn:uuid:${id}` &&
      propertyOf(request, "method") === "PUT" &&
      propertyOf(request, "url") === url;
    return isRight ? [] : [url];
  });
}

function isForeignCode(value: unknown): boolean {
  const [system, code] = [propertyOf(value, "system"), propertyOf(value, "code")];
  if (!isText(code) || propertyOf(value, "value") !== undefined) return false;
  return !isText(system) || allowed[system]?.has(code) !== true;
}

/** A quantity: its value, its unit in words, and both halves of its code. */
function isOddQuantity(value: unknown): boolean {
  const unit = propertyOf(value, "unit");
  if (unit === undefined && propertyOf(value, "system") !== UCUM) return false;
  return (
    typeof propertyOf(value, "value") !== "number" ||
    propertyOf(value, "system") !== UCUM ||
    !UNITS.includes(propertyOf(value, "code")) ||
    propertyOf(value, "code") !== unit
  );
}

/** What both validators miss, each as a rule of its own. */
export const assertions = {
  "one value[x], one effective[x]": faultsAt(
    ({ value }) => choiceCount(value, "value") > 1 || choiceCount(value, "effective") > 1,
  ),
  "a value or the reason why there is none": (bundle) =>
    resourcesIn(bundle)
      .filter(isObservation)
      .filter(
        (one) =>
          choiceCount(one, "value") > 0 === (propertyOf(one, "dataAbsentReason") !== undefined),
      )
      .map((one) => String(propertyOf(one, "id"))),
  "every date is one, with its offset": faultsAt(
    ({ key, value }) => DATED.test(key) && typeof value !== "object" && !isMoment(value),
  ),
  "no empty list, object or text": faultsAt(
    ({ value }) =>
      value === null ||
      (isText(value) && value.trim() === "") ||
      (typeof value === "object" && Object.keys(value).length === 0),
  ),
  "no period ends before it starts": faultsAt(({ value }) => isBackwards(value)),
  "every reference has its entry": danglingIn,
  "every entry is put where its id says": misplacedIn,
  "no entry twice": (bundle) => {
    const urls = fullUrlsIn(bundle);
    return new Set(urls).size === urls.length ? [] : ["fullUrl"];
  },
  "no code but those of the facts and ours": faultsAt(({ value }) => isForeignCode(value)),
  "a unit has its UCUM code and system": faultsAt(({ value }) => isOddQuantity(value)),
  "no control characters": faultsAt(
    ({ value }) => isText(value) && /[^\P{Cc}\t\r\n]|\p{Surrogate}/u.test(value),
  ),
} as const satisfies Readonly<Record<string, Assertion>>;

export type AssertionName = keyof typeof assertions;

const isName = (name: string): name is AssertionName => name in assertions;

/** The rules that a bundle breaks, each with where. */
export const ownFaults = (bundle: unknown): readonly string[] =>
  Object.keys(assertions)
    .filter(isName)
    .flatMap((name) => assertions[name](bundle).map((where) => `${name}: ${where}`));
