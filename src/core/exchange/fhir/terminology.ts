import type {
  Baby,
  BirthRecord,
  Feeling,
  MeasureId,
  NappyRecord,
  Relation,
  SafetyAdvice,
  SessionRecord,
  Side,
} from "../../notebook/record";
import type { Answer } from "../../safety/answers";
import type { CodeableConcept, Quantity } from "./types";

/**
 * The systems from which codes are taken. `local` and `sign` are ours: no system has a code for an amount of expressed
 * milk (facts §8.1). A local code is never given another meaning.
 */
export const SYSTEMS = {
  loinc: "http://loinc.org",
  snomed: "http://snomed.info/sct",
  kemkes: "http://terminology.kemkes.go.id/CodeSystem/clinical-term",
  consentScope: "http://terminology.hl7.org/CodeSystem/consentscope",
  local: "urn:x-tetes-pertama:kode",
  /** Ids of the signs and questions of the check, as `src/content/safety` has them. */
  sign: "urn:x-tetes-pertama:tanda",
} as const;

const UCUM = "http://unitsofmeasure.org";

/** Ids of records, so that a table and a bundle of the same notebook can be laid side by side. */
export const RECORD_SYSTEM = "urn:x-tetes-pertama:catatan";

const POLICY = "urn:x-tetes-pertama:persetujuan:";

/** The words that she agreed to. @param version as text, anything but lone surrogates */
export const policyUri = (version: string): string => POLICY + encodeURIComponent(version);

type Term = { readonly system: keyof typeof SYSTEMS; readonly code: string; readonly text: string };

/** What is told by a resource. Texts are those of a code system, for clinicians; families never read them. */
export const TERMS = {
  delivery: { system: "loinc", code: "93857-1", text: "Waktu persalinan" },
  birthWeight: { system: "loinc", code: "8339-4", text: "Berat lahir" },
  breastfeeding: { system: "loinc", code: "63895-7", text: "Status menyusui" },
  breastfeedingNow: { system: "loinc", code: "LA29252-6", text: "Sedang menyusui" },
  massage: { system: "snomed", code: "387854002", text: "Pijat oksitosin (punggung)" },
  /** The Ministry's three categories; "ada tapi sedikit" is a judgement, and nobody here makes it. Facts §8.2. */
  milk: { system: "kemkes", code: "OC000017", text: "Produksi ASI" },
  milkSeen: { system: "kemkes", code: "OV000016", text: "Ada" },
  milkNotSeen: { system: "kemkes", code: "OV000018", text: "Tidak ada" },
  privacy: { system: "consentScope", code: "patient-privacy", text: "Privasi" },
  handOver: { system: "local", code: "serah-ke-bidan", text: "Persetujuan serah catatan ke bidan" },
  birthMode: { system: "local", code: "cara-lahir", text: "Cara lahir" },
  birthPlace: { system: "local", code: "tempat-lahir", text: "Tempat lahir" },
  twins: { system: "local", code: "bayi-kembar", text: "Bayi lebih dari satu" },
  skinToSkin: { system: "local", code: "imd", text: "IMD, bayi di dada Ibu minimal 1 jam" },
  firstColostrum: {
    system: "local",
    code: "kolostrum-pertama",
    text: "Kolostrum pertama terlihat",
  },
  comingIn: { system: "local", code: "asi-mulai-banyak", text: "ASI mulai banyak" },
  ageThen: { system: "local", code: "umur-saat-itu", text: "Umur bayi saat itu" },
  volume: { system: "local", code: "volume-perah", text: "Volume ASI perah, perkiraan" },
  volumeLow: { system: "local", code: "volume-perah-paling-sedikit", text: "Paling sedikit" },
  volumeHigh: { system: "local", code: "volume-perah-paling-banyak", text: "Paling banyak" },
  relation: { system: "local", code: "sebelum-sesudah-pijat", text: "Sebelum atau sesudah pijat" },
  whichBaby: { system: "local", code: "bayi-ke", text: "Bayi yang mana" },
  nappy: { system: "local", code: "popok", text: "Popok" },
  handsOn: { system: "local", code: "lama-tangan-memijat", text: "Lama tangan memijat" },
  way: { system: "local", code: "cara-pijat", text: "Cara pijat" },
  rounds: { system: "local", code: "babak-dimulai", text: "Babak yang dimulai" },
  plannedRounds: { system: "local", code: "babak-rencana", text: "Babak yang direncanakan" },
  helper: { system: "local", code: "pemijat", text: "Pemijat" },
  position: { system: "local", code: "posisi", text: "Posisi Ibu" },
  feeling: { system: "local", code: "rasa-pijat", text: "Rasa Ibu sesudah pijat" },
  check: { system: "local", code: "periksa-sebelum-pijat", text: "Pertanyaan sebelum pijat" },
  midwifeAgreed: { system: "local", code: "bidan-setuju", text: "Bidan membolehkan pijat" },
} as const satisfies Readonly<Record<string, Term>>;

export type TermName = keyof typeof TERMS;

type Choices = SessionRecord["choices"];
type Answers =
  | NonNullable<BirthRecord["mode"]>
  | MeasureId
  | Side
  | Relation["to"]
  | NappyRecord["content"]
  | Baby
  | SessionRecord["protocol"]
  | Choices["helper"]
  | Choices["position"]
  | NonNullable<SessionRecord["stopReason"]>
  | Feeling
  | SafetyAdvice
  | Answer;

/** The local codes by which something is answered: the ids of the notebook, each with its meaning. */
export const ANSWER_TEXTS: Readonly<Record<Answers, string>> = {
  vaginal: "Lewat jalan lahir",
  caesarean: "Operasi sesar (SC)",
  drops: "Dihitung dengan tetes",
  "half-teaspoon": "Dihitung dengan ½ sendok teh",
  teaspoon: "Dihitung dengan sendok teh",
  tablespoon: "Dihitung dengan sendok makan",
  syringe: "Dibaca pada suntikan (tanpa jarum)",
  cup: "Dibaca pada gelas obat",
  ml: "Ditulis dalam mL",
  left: "Payudara kiri",
  right: "Payudara kanan",
  both: "Kedua payudara",
  before: "Sebelum pijat",
  after: "Sesudah pijat",
  wet: "Pipis",
  stool: "BAB",
  first: "Bayi pertama",
  second: "Bayi kedua",
  third: "Bayi ketiga",
  jujun: "Naik, penelitian di Jujun",
  downward: "Turun, panduan lain",
  father: "Ayah",
  other: "Orang lain",
  sitting: "Duduk",
  "side-lying": "Berbaring miring",
  enough: "Ibu ingin berhenti",
  baby: "Bayi mau menyusu",
  pain: "Sakit di tempat dipijat",
  unwell: "Ibu tidak enak badan",
  comfortable: "Nyaman",
  "so-so": "Biasa saja",
  uncomfortable: "Tidak nyaman",
  clear: "Tidak ada tanda yang disebut",
  "ask-midwife": "Tanya bidan dulu",
  "not-in-pregnancy": "Tidak dipijat saat hamil",
  "get-help": "Minta tolong sekarang",
  no: "Tidak",
  yes: "Ya",
  unsure: "Tidak tahu",
};

export const conceptOf = (name: TermName): CodeableConcept => {
  const { system, code, text } = TERMS[name];
  return { coding: [{ system: SYSTEMS[system], code }], text };
};

export const answerConcept = (code: Answers): CodeableConcept => ({
  coding: [{ system: SYSTEMS.local, code }],
  text: ANSWER_TEXTS[code],
});

/** A sign or question of the check, by its id. */
export const signConcept = (id: string): CodeableConcept => ({
  coding: [{ system: SYSTEMS.sign, code: id }],
  text: id,
});

/** The units in which anything is told, by their UCUM codes. */
export const UNITS = ["mL", "h", "min", "g"] as const;
export type Unit = (typeof UNITS)[number];

export const quantityOf = (value: number, unit: Unit): Quantity => ({
  value,
  unit,
  system: UCUM,
  code: unit,
});
