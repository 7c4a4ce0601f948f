import { useTranslation } from "react-i18next";

import { isMilk, type MilkRecord } from "../../../core/notebook/reading";
import type { Side } from "../../../core/notebook/record";
import { useServices } from "../../../access/services-context";
import { SegmentedChoice } from "../../../ui/choice/segmented-choice";
import { useTold } from "./use-told";

type RelationAnswer = "before" | "after" | "neither";

/** Which breast, and around a massage or not: each kept by its tap, each may be left out. */
export function MilkDetails({ record }: { record: MilkRecord }) {
  const { t } = useTranslation("notebook");
  const { notebook } = useServices();
  const change = (alter: (one: MilkRecord) => MilkRecord): Promise<boolean> =>
    notebook.act((book) => book.change(record.id, (one) => (isMilk(one) ? alter(one) : one)));
  const [side, chooseSide] = useTold(record.side, (chosen) =>
    change((one) => ({ ...one, side: chosen })),
  );
  const [relation, chooseRelation] = useTold<RelationAnswer>(
    record.relation?.to ?? "neither",
    (to) =>
      change((one) => {
        const sessionId = one.relation?.sessionId ?? null;
        return { ...one, relation: to === "neither" ? null : { to, sessionId } };
      }),
  );

  return (
    <>
      <SegmentedChoice<Side>
        legend={t("side.title")}
        name="side"
        value={side}
        onChange={chooseSide}
        answers={(["left", "right", "both"] as const).map((value) => ({
          value,
          label: t(`side.${value}`),
        }))}
      />
      <SegmentedChoice<RelationAnswer>
        legend={t("relation.title")}
        name="relation"
        value={relation}
        onChange={chooseRelation}
        answers={(["before", "after", "neither"] as const).map((value) => ({
          value,
          label: t(`relation.${value}`),
        }))}
      />
    </>
  );
}
