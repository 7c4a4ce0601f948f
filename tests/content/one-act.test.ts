import { describe, expect, it } from "vitest";

import { readShelf } from "../../scripts/render-voice/check-voice.mjs";
import { signOfAdvice } from "../../src/content/safety/notebook-signs";
import { actOf, signs } from "../../src/content/safety/signs";
import { urgencyOf, type Urgency } from "../../src/core/safety/signs";
import {
  allTexts,
  LANGUAGES,
  leavesOf,
  readJson,
  sentencesOf,
  type Language,
  type Text,
} from "./texts";

type Phrases = Readonly<Record<Language, RegExp>>;

/**
 * How a sign is named in the sentences of both languages. A sign that no sentence names but its own has no row here;
 * what the app says about it by its id is by its id for the act too.
 */
const NAMED: Readonly<Record<string, Phrases>> = {
  "mother-pad-in-an-hour": {
    id: /pembalut penuh dalam 1 jam/i,
    en: /pad (full )?(with)?in 1 hour/i,
  },
  "mother-bleeding-grows": {
    id: /banyak darah(?! saat melahirkan)|darah (tiba-tiba )?banyak|darah (terus )?bertambah/i,
    en: /much blood|heavy bleeding|bleeding (keeps|gets heavier)|more bleeding/i,
  },
  "mother-large-clot": { id: /gumpalan/i, en: /\bclots? (as|come)/i },
  "mother-fainting": { id: /(?<!mau )pingsan/i, en: /(?<!about to )\bfainting\b/i },
  "mother-fever": { id: /demam|menggigil/i, en: /\bfever\b|shivering/i },
  "mother-severe-headache": {
    id: /sakit kepala (hebat|sejak)/i,
    en: /severe headache|headache since/i,
  },
  "mother-blurred-vision": { id: /pandangan kabur/i, en: /blurred sight/i },
  "mother-swelling": { id: /tangan (tiba-tiba )?bengkak/i, en: /hands that suddenly swell/i },
  "mother-breathless": { id: /\bsesak\b/i, en: /breathless/i },
  "mother-pounding-heart": { id: /berdebar/i, en: /pounding heart/i },
  "mother-calf": { id: /\bbetis\b/i, en: /\bcalf\b/i },
  "mother-foul-smell": { id: /bau busuk/i, en: /bad smell|smells bad/i },
  "mother-lower-belly-pain": { id: /perut bawah nyeri|makin nyeri/i, en: /lower belly/i },
  "mother-breast": { id: /payudara bengkak/i, en: /swollen, red,? (and )?painful breast/i },
  "mother-birth-wound": { id: /jalan lahir (makin|nyeri)/i, en: /birth opening swells/i },
  "mother-dizzy": { id: /\bpusing\b/i, en: /\bdizzy\b/i },
  "mother-faint-feeling": { id: /keringat dingin|mau pingsan/i, en: /cold sweat|feeling faint/i },
  "mother-self-harm-thoughts": {
    id: /(ingin|mau) melukai (diri|bayi)/i,
    en: /hurt(ing)? (herself|the baby)/i,
  },
  "mother-sad-two-weeks": { id: /sedih 2 minggu/i, en: /sad for 2 weeks/i },
  "mother-milk-late": { id: /payudara belum terasa penuh/i, en: /breasts not full/i },
  "mother-no-urine-after-birth": {
    id: /bisa pipis .*6 jam/i,
    en: /cannot pass urine/i,
  },
  "baby-not-sucking": { id: /tidak mau menyusu/i, en: /(will|does) not feed|not feeding/i },
  "baby-limp": { id: /\blemas\b/i, en: /\blimp\b/i },
  "baby-hard-to-wake": { id: /sulit dibangunkan/i, en: /hard to wake/i },
  "baby-long-without-feed": { id: /tidak menyusu lebih dari/i, en: /no feed for over/i },
  "baby-yellow-first-day": { id: /kuning di 24 jam/i, en: /yellow in the first 24/i },
  "baby-yellow-hands-feet": { id: /kuning sampai telapak/i, en: /yellow to the palms/i },
  "baby-yellow-long": { id: /masih kuning/i, en: /still yellow/i },
  "baby-cord": { id: /pusar (bernanah|atau)/i, en: /cord has pus|pus in cord/i },
  "baby-pale-stool": { id: /BAB pucat/i, en: /pale,? (or )?(white|watery)/i },
  "baby-no-urine": {
    id: /(tidak|belum) pipis( selama)? 24 jam|memang belum pipis/i,
    en: /no wee (for|in) 24 hours|really .*no wee/i,
  },
  "baby-dry-half-a-day": { id: /12 jam tidak pipis/i, en: /no wee for 12/i },
  "baby-no-stool": { id: /belum BAB 48 jam|BAB dalam 24 sampai 48/i, en: /none at 48/i },
  "baby-no-stool-first-day": { id: /belum BAB 24 jam/i, en: /no poo 24/i },
  "baby-black-stool-late": { id: /masih hitam/i, en: /still black/i },
  "baby-few-wees": {
    id: /lebih sedikit dari(pada)? tabel|bayi saja lebih sedikit/i,
    en: /fewer .*than the table|fewer for even 1 baby/i,
  },
  "baby-orange-stain": { id: /noda oranye (setelah|masih)/i, en: /still there after that/i },
};

/** How an act is said, the plainest first: "hubungi bidan" without a time is said of no sign. */
const SAID: Readonly<Record<Language, readonly (readonly [Urgency, RegExp])[]>> = {
  id: [
    ["go", /berangkat|puskesmas (atau rumah sakit )?hari ini|puskesmas sekarang/i],
    ["call", /hubungi bidan sekarang|hubungi bidan$|hubungi bidan(?! hari ini)/i],
    ["today", /bidan hari ini|tunjukkan kepada bidan/i],
    ["talk", /temui bidan/i],
    ["before-massage", /tanya bidan/i],
  ],
  en: [
    [
      "go",
      /\b(go|take the baby) (to the puskesmas )?(now|too)|: go$|: go\b|go to the puskesmas|puskesmas (or hospital )?(today|now)|, go\b/i,
    ],
    ["call", /call the midwife now|call the midwife(?! today)/i],
    ["today", /midwife today/i],
    ["talk", /see the midwife/i],
    ["before-massage", /ask the midwife/i],
  ],
};

type Unit = {
  readonly where: string;
  readonly language: Language;
  readonly sentences: readonly string[];
};
type Naming = { readonly where: string; readonly sign: string; readonly said: Urgency };

/** What is read together: a card with its title, its words and its warning; elsewhere each text by itself. */
function unitsOf(texts: readonly Text[]): readonly Unit[] {
  const units = new Map<string, Unit>();
  for (const { file, path, language, text } of texts) {
    const card = /^[\w-]+\.cards\.[\w-]+(?=\.(title|body|important|rows))/.exec(path)?.[0];
    const where = `${file} ${file.endsWith("/lessons.json") && card !== undefined ? card : path}`;
    const known = units.get(where)?.sentences ?? [];
    units.set(where, { where, language, sentences: [...known, ...sentencesOf(text)] });
  }
  return [...units.values()];
}

const urgencySaid = (sentence: string, language: Language): Urgency | undefined =>
  SAID[language].find(([, said]) => said.test(sentence))?.[0];

const signsIn = (sentence: string, language: Language): readonly string[] =>
  Object.keys(NAMED).filter((sign) => NAMED[sign]?.[language].test(sentence));

/** A sign and the act that follows it: in its own sentence, or in the next one that says any. */
function namingsIn({ where, language, sentences }: Unit): readonly Naming[] {
  return sentences.flatMap((sentence, index) => {
    const named = signsIn(sentence, language);
    const said = sentences
      .slice(index)
      .map((one) => urgencySaid(one, language))
      .find((one) => one !== undefined);
    return said === undefined ? [] : named.map((sign) => ({ where, sign, said }));
  });
}

const isWords = ({ file }: Text): boolean => !/\/(signs|sources)\.json$/.test(file);
const namings = unitsOf(allTexts.filter(isWords)).flatMap(namingsIn);

const differencesIn = (all: readonly Naming[]): readonly string[] =>
  all
    .filter(({ sign, said }) => urgencyOf(actOf(sign)) !== said)
    .map(({ where, sign, said }) => `${where}: ${sign} is ${said}, not ${urgencyOf(actOf(sign))}`);

describe("a sign, wherever it is named", () => {
  it("asks for its one act", () => {
    expect(differencesIn(namings)).toEqual([]);
  });

  it("is never heard without it", () => {
    const { lines, lessonLines } = readShelf();
    const heard = [
      ...lines.map(({ id, text }) => ({ id, text: text.id })),
      ...lessonLines.map(({ id, text }) => ({ id: id ?? "no clip", text: text ?? "" })),
    ];
    const mute = heard.flatMap(({ id, text }) =>
      signsIn(text, "id")
        .filter((sign) => urgencySaid(text, "id") !== urgencyOf(actOf(sign)))
        .map((sign) => `${id}: ${sign}`),
    );

    // Two signs in one line, each with its own act, are read sentence by sentence above.
    expect(mute).toEqual(["rest-stop-signs: mother-dizzy"]);
  });

  it.each(LANGUAGES)("asks for it in the notebook's warnings in '%s'", (language) => {
    const words = new Map(leavesOf(readJson(`src/locales/${language}/overview.json`)));
    const differing = Object.entries(signOfAdvice).filter(
      ([id, sign]) =>
        urgencySaid(words.get(`visit.act.${id}`) ?? "", language) !== urgencyOf(actOf(sign)),
    );

    expect(differing).toEqual([]);
  });

  it.each(LANGUAGES)("stands on the danger page under a title that says it in '%s'", (language) => {
    const words = new Map(leavesOf(readJson(`src/locales/${language}/safety.json`)));
    const acts = new Map(leavesOf(readJson(`src/locales/${language}/signs.json`)));
    const said = (text: string | undefined) => urgencySaid(text ?? "", language);
    const TITLES = {
      motherTitle: "go",
      newbornTitle: "go",
      callTitle: "call",
      todayTitle: "today",
    };

    for (const [title, urgency] of Object.entries(TITLES))
      expect([title, said(words.get(title))]).toEqual([title, urgency]);
    for (const { act } of signs)
      if (["go", "call", "today"].includes(urgencyOf(act)))
        expect([act, said(acts.get(`acts.${act}`))]).toEqual([act, urgencyOf(act)]);
  });

  it("is found where families read and hear it", () => {
    const places = (sign: string) => namings.filter((one) => one.sign === sign).length;

    expect(Object.keys(NAMED).filter((sign) => !signs.some(({ id }) => id === sign))).toEqual([]);
    for (const sign of ["mother-bleeding-grows", "mother-dizzy", "mother-fever", "baby-limp"])
      expect(places(sign)).toBeGreaterThanOrEqual(2 * LANGUAGES.length);
    expect(namings.length).toBeGreaterThan(100);
  });

  it("would be seen to ask for another one", () => {
    const text = { file: "a.json", path: "a", language: "id" } as const;
    const wrong = [
      { ...text, text: "Darah terus bertambah? Berhenti dan hubungi bidan sekarang." },
      { ...text, path: "b", text: "Pusing? Tanya bidan." },
      { ...text, path: "c", text: "Demam 38 derajat: tanya bidan." },
      { ...text, path: "d", text: "Belum pipis 24 jam? Hubungi bidan hari ini." },
    ];

    expect(differencesIn(unitsOf(wrong).flatMap(namingsIn))).toHaveLength(wrong.length);
  });
});
