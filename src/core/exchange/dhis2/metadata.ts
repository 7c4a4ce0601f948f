import { SLOTS, type Slot } from "../../register/ids";
import {
  ALL_ELEMENTS,
  ATTRIBUTES,
  DATA_SET,
  elementsOf,
  METHODS,
  MOTHER,
  MOTHER_CODE,
  PROGRAM,
  STAGES,
  TOTALS,
  type Attribute,
  type Named,
  type OptionSet,
} from "./codes";
import { uidOf } from "./uid";

/** To another object of the package. */
type Ref = { readonly id: string };

/** DHIS2's own: every instance has its default category combination under this id. */
const DEFAULT_COMBO: Ref = { id: "bjDvmb4bfuf" };

/** A short name has 50 letters at most. */
const SHORT_NAME = 50;

const refOf = (kind: string, { code }: Pick<Named, "code">): Ref => ({ id: uidOf(kind, code) });

const objectOf = (kind: string, { code, name }: Named) => ({
  id: uidOf(kind, code),
  code,
  name,
  shortName: name.slice(0, SHORT_NAME).trim(),
});

const CODE_ATTRIBUTE: Attribute = { ...MOTHER_CODE, valueType: "TEXT", options: [] };

const OPTION_SETS: readonly OptionSet[] = [
  ...ATTRIBUTES.filter(({ options }) => options.length > 0),
  METHODS,
];

const optionRef = (set: OptionSet, option: string): Ref => ({
  id: uidOf("option", set.code, option),
});

const optionSetOf = (set: OptionSet) => ({
  id: uidOf("optionSet", set.code),
  code: set.code,
  name: set.name,
  valueType: "TEXT",
  options: set.options.map((option) => optionRef(set, option)),
});

const optionsOf = (set: OptionSet) =>
  set.options.map((option, place) => ({
    id: optionRef(set, option).id,
    code: option,
    name: option,
    sortOrder: place + 1,
    optionSet: refOf("optionSet", set),
  }));

const attributeOf = (attribute: Attribute) => ({
  ...objectOf("trackedEntityAttribute", attribute),
  valueType: attribute.valueType,
  aggregationType: "NONE",
  // Two Puskesmas may both have a P-01.
  ...(attribute.code === MOTHER_CODE.code ? { unique: true, orgunitScope: true } : {}),
  ...(attribute.options.length === 0 ? {} : { optionSet: refOf("optionSet", attribute) }),
});

const trackedEntityType = () => ({
  ...objectOf("trackedEntityType", MOTHER),
  trackedEntityTypeAttributes: [
    {
      id: uidOf("trackedEntityTypeAttribute", MOTHER_CODE.code),
      trackedEntityAttribute: refOf("trackedEntityAttribute", MOTHER_CODE),
      mandatory: true,
      displayInList: true,
      searchable: true,
    },
  ],
});

const trackerElements = () =>
  ALL_ELEMENTS.map((element) =>
    Object.assign(objectOf("dataElement", element), {
      domainType: "TRACKER",
      valueType: element.valueType,
      aggregationType: element.valueType === "NUMBER" ? "AVERAGE" : "NONE",
      categoryCombo: DEFAULT_COMBO,
      ...(element.valueType === "TEXT" ? { optionSet: refOf("optionSet", METHODS) } : {}),
    }),
  );

/** A mean of means is none: a district takes what each Puskesmas has, and adds up no more than the counts. */
const totalElements = () =>
  Object.entries(TOTALS).map(([id, total]) =>
    Object.assign(objectOf("dataElement", total), {
      domainType: "AGGREGATE",
      valueType: "NUMBER",
      aggregationType: id === "participants" || id === "pairs" ? "SUM" : "NONE",
      categoryCombo: DEFAULT_COMBO,
    }),
  );

const stageOf = (slot: Slot, place: number) => ({
  ...objectOf("programStage", STAGES[slot]),
  program: refOf("program", PROGRAM),
  sortOrder: place + 1,
  minDaysFromStart: place * 2,
  repeatable: false,
  autoGenerateEvent: false,
  programStageDataElements: elementsOf(slot).map((element, order) => ({
    id: uidOf("programStageDataElement", element.code),
    dataElement: refOf("dataElement", element),
    compulsory: false,
    sortOrder: order + 1,
  })),
});

/** The mother's code comes with her type; a programme lists it again, so that it is shown there. */
const program = () => ({
  ...objectOf("program", PROGRAM),
  programType: "WITH_REGISTRATION",
  trackedEntityType: refOf("trackedEntityType", MOTHER),
  categoryCombo: DEFAULT_COMBO,
  accessLevel: "PROTECTED",
  onlyEnrollOnce: true,
  displayIncidentDate: true,
  programStages: SLOTS.map((slot) => refOf("programStage", STAGES[slot])),
  programTrackedEntityAttributes: [CODE_ATTRIBUTE, ...ATTRIBUTES].map((attribute, place) => ({
    id: uidOf("programTrackedEntityAttribute", attribute.code),
    trackedEntityAttribute: refOf("trackedEntityAttribute", attribute),
    mandatory: attribute.code === MOTHER_CODE.code,
    displayInList: true,
    sortOrder: place + 1,
  })),
});

const dataSet = () => ({
  ...objectOf("dataSet", DATA_SET),
  periodType: "Monthly",
  categoryCombo: DEFAULT_COMBO,
  dataSetElements: Object.values(TOTALS).map((total) => ({
    dataElement: refOf("dataElement", total),
  })),
});

/**
 * The programme, its stages, elements, attributes and options, and the data set: what `POST /api/metadata` takes, without
 * which no district can import anything. Who may see it, and for which Puskesmas it is, the district sets itself.
 */
export const metadataPackage = () => ({
  optionSets: OPTION_SETS.map(optionSetOf),
  options: OPTION_SETS.flatMap(optionsOf),
  trackedEntityAttributes: [CODE_ATTRIBUTE, ...ATTRIBUTES].map(attributeOf),
  trackedEntityTypes: [trackedEntityType()],
  dataElements: [...trackerElements(), ...totalElements()],
  programs: [program()],
  programStages: SLOTS.map(stageOf),
  dataSets: [dataSet()],
});
