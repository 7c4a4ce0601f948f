import { useTranslation } from "react-i18next";

import { SLOTS } from "../../../core/register/ids";
import type { Participant, RegisterRow } from "../../../core/register/record";
import { studyRowOf } from "../../../core/register/study-rows";
import { text } from "../../../ui/words/words";
import { useMeasurementWords } from "../use-measurement-words";
import { useToldWords, type Told } from "../use-told-words";
import { PlainTable } from "./plain-table";

export type ComparedTableProps = {
  rows: readonly RegisterRow[];
  participants: readonly [Participant, Participant];
};

/** What differs between two participants, side by side; what is the same is only counted. */
export function ComparedTable({ rows, participants }: ComparedTableProps) {
  const { t } = useTranslation(["steps", "register"]);
  const told = useToldWords();
  const { amountOf } = useMeasurementWords();
  const allOf = (participant: Participant): readonly Told[] => {
    const { holds } = studyRowOf(rows, participant);
    return [
      ...told(participant),
      ...SLOTS.map((slot) => {
        const held = holds[slot];
        return {
          name: t(`register:measure.${slot}`),
          value: held === null ? t("register:measure.none") : amountOf(held),
        };
      }),
    ];
  };
  const [one, other] = [allOf(participants[0]), allOf(participants[1])];
  const names = [...new Set([...one, ...other].map(({ name }) => name))];
  const valueIn = (lines: readonly Told[], name: string): string =>
    lines.find((line) => line.name === name)?.value ?? "–";
  const compared = names.map((name) => ({
    name,
    cells: [valueIn(one, name), valueIn(other, name)],
  }));
  const differing = compared.filter(({ cells: [first, second] }) => first !== second);
  const alike = compared.length - differing.length;
  const [first, second] = participants.map(({ code }) => code);
  return (
    <>
      {differing.length > 0 && (
        <PlainTable
          caption={t("doubles.differs")}
          columns={[
            t("doubles.what"),
            first ?? "",
            first === second ? t("doubles.nth", { code: second, nth: 2 }) : (second ?? ""),
          ]}
          rows={differing}
        />
      )}
      {alike > 0 && <p className={text.quiet}>{t("doubles.alike", { count: alike })}</p>}
    </>
  );
}
