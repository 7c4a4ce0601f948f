import { MEASURE_IDS } from "../../notebook/fields";
import { CODEBOOK, type VariableId } from "../../register/codebook";
import { SLOTS, type Slot } from "../../register/ids";

/**
 * The codes by which a district knows what is imported (`idScheme=CODE`). None is ever renamed, and none is given another
 * meaning; names are for those who look at them in DHIS2, families never read them.
 */
export const PREFIX = "TETES_";

export type Named = { readonly code: string; readonly name: string };

const named = (code: string, name: string): Named => ({ code: PREFIX + code, name });

export const PROGRAM = named("PIJAT", "Pijat oksitosin dan kolostrum");
export const MOTHER = named("IBU", "Ibu nifas (kode, tanpa nama)");
export const MOTHER_CODE = named("KODE", "Kode peserta");
export const DATA_SET = named("BULANAN", "Pijat oksitosin dan kolostrum, bulanan");

/** The stages of the programme: the study's two measurements. */
export const STAGES: Readonly<Record<Slot, Named>> = {
  baseline: named("SEBELUM", "Pengukuran sebelum pijat"),
  "second-day": named("HARI_2", "Pengukuran hari ke-2"),
};

/** A characteristic by its id in the codebook. */
const VARIABLE_NAMES: Readonly<Record<VariableId, Named>> = {
  group: named("KELOMPOK", "Kelompok: pijat atau pembanding"),
  "age-group": named("UMUR", "Kelompok umur ibu"),
  schooling: named("PENDIDIKAN", "Pendidikan ibu"),
  occupation: named("PEKERJAAN", "Pekerjaan ibu"),
  births: named("PARITAS", "Kelahiran ke-"),
  mode: named("CARA_LAHIR", "Cara lahir"),
  "skin-to-skin": named("IMD", "Inisiasi menyusu dini"),
};

export type OptionSet = Named & { readonly options: readonly string[] };

export const METHODS: OptionSet = { ...named("CARA_UKUR", "Cara mengukur"), options: MEASURE_IDS };

/** An attribute of a participant: one of the codebook's categories, or a figure. */
export type Attribute = Named & {
  readonly valueType: "TEXT" | "NUMBER" | "BOOLEAN";
  readonly options: readonly string[];
};

const categoryAttribute = (id: VariableId, options: readonly string[]): Attribute => ({
  ...VARIABLE_NAMES[id],
  valueType: "TEXT",
  options,
});

const attribute = (code: string, name: string, valueType: Attribute["valueType"]): Attribute => ({
  ...named(code, name),
  valueType,
  options: [],
});

/** In the order of the codebook. */
export const CATEGORY_ATTRIBUTES: readonly Attribute[] = CODEBOOK.map(({ id, categories }) =>
  categoryAttribute(
    id,
    categories.map((category) => category.id),
  ),
);

export const FIGURES = {
  firstFeedHour: attribute("JAM_MENYUSU", "Jam sejak lahir: menyusu pertama", "NUMBER"),
  colostrumSeen: attribute("KOLOSTRUM_TERLIHAT", "Kolostrum sudah terlihat", "BOOLEAN"),
  colostrumFromHour: attribute(
    "KOLOSTRUM_DARI_JAM",
    "Jam sejak lahir: kolostrum, paling awal",
    "NUMBER",
  ),
  colostrumUntilHour: attribute(
    "KOLOSTRUM_SAMPAI_JAM",
    "Jam sejak lahir: kolostrum, paling akhir",
    "NUMBER",
  ),
} as const satisfies Readonly<Record<string, Attribute>>;

export const ATTRIBUTES: readonly Attribute[] = [...CATEGORY_ATTRIBUTES, ...Object.values(FIGURES)];

/** What a measurement tells. Each stage has its own elements, so that analyses keep them apart. */
export const MEASURED = {
  ml: ["ML", "ml", "NUMBER"],
  lowMl: ["ML_PALING_SEDIKIT", "ml, paling sedikit", "NUMBER"],
  highMl: ["ML_PALING_BANYAK", "ml, paling banyak", "NUMBER"],
  hour: ["JAM", "jam sejak lahir", "NUMBER"],
  method: ["CARA", "cara mengukur", "TEXT"],
} as const;

export type Measured = keyof typeof MEASURED;

export type Element = Named & { readonly valueType: "TEXT" | "NUMBER" };

export const elementOf = (slot: Slot, what: Measured): Element => {
  const [code, name, valueType] = MEASURED[what];
  const stage = STAGES[slot];
  return { code: `${stage.code}_${code}`, name: `${stage.name}: ${name}`, valueType };
};

const isMeasured = (name: string): name is Measured => name in MEASURED;

export const MEASURED_IDS: readonly Measured[] = Object.keys(MEASURED).filter(isMeasured);

/** Of each stage its elements, in their order. */
export const elementsOf = (slot: Slot): readonly Element[] =>
  MEASURED_IDS.map((what) => elementOf(slot, what));

export const ALL_ELEMENTS: readonly Element[] = SLOTS.flatMap(elementsOf);

/** What a month tells of all participants together. */
export const TOTALS = {
  participants: named("N_PESERTA", "Jumlah peserta"),
  pairs: named("N_PASANGAN", "Jumlah peserta dengan dua pengukuran"),
  baselineMean: named("RATA_SEBELUM", "Rata-rata sebelum pijat (ml)"),
  secondDayMean: named("RATA_HARI_2", "Rata-rata hari ke-2 (ml)"),
  differenceMean: named("RATA_SELISIH", "Rata-rata selisih (ml)"),
} as const satisfies Readonly<Record<string, Named>>;

export type TotalId = keyof typeof TOTALS;
