import type { VariableId } from "../../register/codebook";
import { SYSTEMS } from "./terminology";
import type { CodeableConcept } from "./types";

/** Codes of participants, as the midwife gave them. */
export const PARTICIPANT_SYSTEM = "urn:x-tetes-pertama:peserta";

/** What the register tells besides the terms of a notebook, by local codes; none is ever given another meaning. */
export const REGISTER_TERMS = {
  group: { code: "kelompok-penelitian", text: "Kelompok penelitian" },
  "age-group": { code: "kelompok-umur", text: "Kelompok umur ibu" },
  schooling: { code: "pendidikan", text: "Pendidikan ibu" },
  occupation: { code: "pekerjaan", text: "Pekerjaan ibu" },
  births: { code: "kelahiran-ke", text: "Kelahiran ke-" },
  mode: { code: "cara-lahir-kategori", text: "Cara lahir, sebagai kategori" },
  "skin-to-skin": { code: "imd-kategori", text: "IMD, sebagai kategori" },
  firstFeed: { code: "umur-menyusu-pertama", text: "Umur bayi saat menyusu pertama" },
  firstColostrum: {
    code: "umur-kolostrum-pertama",
    text: "Umur bayi saat kolostrum pertama terlihat",
  },
  stillWaiting: {
    code: "umur-belum-terlihat",
    text: "Umur bayi saat terakhir dilihat, kolostrum belum terlihat",
  },
  baseline: { code: "volume-sebelum-pijat", text: "Volume sebelum pijat pertama" },
  "second-day": { code: "volume-hari-2", text: "Volume pada hari ke-2" },
} as const satisfies Readonly<
  Record<VariableId, { readonly code: string; readonly text: string }>
> &
  Readonly<Record<string, { readonly code: string; readonly text: string }>>;

export type RegisterTerm = keyof typeof REGISTER_TERMS;

export const registerConcept = (name: RegisterTerm): CodeableConcept => {
  const { code, text } = REGISTER_TERMS[name];
  return { coding: [{ system: SYSTEMS.local, code }], text };
};

/** A category of the codebook, by its id. */
export const categoryConcept = (id: string): CodeableConcept => ({
  coding: [{ system: SYSTEMS.local, code: id }],
  text: id,
});
