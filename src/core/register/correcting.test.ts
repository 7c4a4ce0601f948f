import { describe, expect, it } from "vitest";

import { atHour } from "../../../tests/fakes/first-days";
import { correction, participant } from "../../../tests/fakes/register-rows";
import { alteredIn, correctedBy, overwrittenIn, takingBack } from "./correcting";
import { mergeRegisters } from "./merge";
import { parseRow, type Correction, type Participant, type RegisterRow } from "./record";
import { studyRowsOf } from "./study-rows";
import { participantAmong } from "./writing";

const her = participant("A-1", { ageYears: 42 });
const originAt = (hour: number, deviceId = "laptop") => ({
  now: atHour(hour),
  deviceId,
  newId: () => "never",
});
const untold = { participant: her, corrections: [] };

const told = (written: readonly RegisterRow[]): Participant => {
  const found = participantAmong(written, her.id);
  if (found === null) throw new Error("she is not written");
  return found;
};
const correctionIn = (written: readonly RegisterRow[]): Correction => {
  const found = written.find((row): row is Correction => row.kind === "correction");
  if (found === undefined) throw new Error("no correction is written");
  return found;
};

describe("telling a participant anew", () => {
  it("keeps what stood, what stands since, who and when", () => {
    const written = correctedBy(
      untold,
      { ageYears: 24, parity: 1 },
      { id: "c", role: "assistant" },
      originAt(70),
    );

    expect(told(written).ageYears).toBe(24);
    expect(correctionIn(written)).toMatchObject({
      id: "c",
      participant: her.id,
      from: { ageYears: 42 },
      to: { ageYears: 24 },
      role: "assistant",
      createdAt: atHour(70),
    });
    expect(Object.keys(correctionIn(written).to)).toEqual(["ageYears"]);
    expect(written.every((row) => parseRow(row).ok)).toBe(true);
  });

  it("writes nothing where all of it stands", () => {
    const same = {
      ageYears: 42,
      firstColostrum: { untilHour: 4, fromHour: 2, kind: "seen" },
    } as const;

    expect(correctedBy(untold, same, { id: "c", role: "bidan" }, originAt(70))).toEqual([]);
  });

  it("writes of a form only what was altered in it", () => {
    const form = { ...her, ageYears: 24 };

    expect(alteredIn(her, form, null)).toEqual({ ageYears: 24 });
    expect(alteredIn(her, form, "parity")).toEqual({ ageYears: 24, parity: 1 });
    expect(alteredIn(her, form, "baseline")).toEqual({ ageYears: 24 });
  });
});

describe("taking a correction back", () => {
  const written = correctedBy(
    untold,
    { ageYears: 24, schooling: "sd" },
    { id: "c", role: "bidan" },
    originAt(70),
  );
  const rows = mergeRegisters([her], written);

  it("leaves her as she was, without a step in the trail", () => {
    const back = takingBack(told(rows), correctionIn(rows), originAt(71));

    const after = studyRowsOf(mergeRegisters(rows, back))[0];
    expect(after?.participant).toMatchObject({ ageYears: 42, schooling: "sma" });
    expect(after?.corrections).toEqual([]);
  });

  it("does not touch a field that somebody has told anew since", () => {
    const later = { ...told(rows), schooling: "smp" } as const;
    const back = takingBack(later, correctionIn(rows), originAt(71));

    expect(told(back)).toMatchObject({ ageYears: 42, schooling: "smp" });
  });
});

describe("two midwives who tell her anew at once", () => {
  const ours = correctedBy(untold, { ageYears: 24 }, { id: "ours", role: "bidan" }, originAt(70));
  const theirs = correctedBy(
    untold,
    { ageYears: 25, parity: 2 },
    { id: "theirs", role: "bidan" },
    originAt(71, "phone"),
  );
  const both = mergeRegisters(mergeRegisters([her], ours), theirs);
  const [row] = studyRowsOf(both);

  it("lose no word: both are in the trail, whichever way they are merged", () => {
    expect(row?.corrections.map(({ id }) => id)).toEqual(["ours", "theirs"]);
    expect(mergeRegisters(mergeRegisters([her], theirs), ours)).toEqual(both);
  });

  it("are told where one has overwritten what the other alone has told", () => {
    const onlyOurs = correctedBy(untold, { mode: null }, { id: "z", role: "bidan" }, originAt(72));
    const met = mergeRegisters(mergeRegisters([her], onlyOurs), [
      ...theirs,
      { ...told(theirs), updatedAt: atHour(73) },
    ]);
    const [lost] = studyRowsOf(met);

    expect(lost === undefined ? null : overwrittenIn(lost.participant, lost.corrections)).toEqual({
      mode: null,
    });
  });

  it("are asked no more once the field was said anew, also as it stands", () => {
    const lost = {
      participant: her,
      corrections: [correction("A-1", { id: "lost", from: { parity: 1 }, to: { parity: 3 } })],
    };
    const written = correctedBy(lost, { parity: 1 }, { id: "said", role: "bidan" }, originAt(80));
    const [after] = studyRowsOf(mergeRegisters([her, ...lost.corrections], written));

    expect(overwrittenIn(her, lost.corrections)).toEqual({ parity: 3 });
    expect(after?.participant.parity).toBe(1);
    expect(
      after === undefined ? null : overwrittenIn(after.participant, after.corrections),
    ).toEqual({});
  });
});
