import { useTranslation } from "react-i18next";

import { isMilk, type MilkRecord } from "../../../core/notebook/reading";
import { useServices } from "../../../access/services-context";
import { SegmentedChoice } from "../../../ui/choice/segmented-choice";
import { SideChoice } from "./side-choice";
import { useTold } from "./use-told";

type RelationAnswer = "before" | "after" | "neither";

function useChangeMilk({ id }: MilkRecord) {
  const { notebook } = useServices();
  return (alter: (one: MilkRecord) => MilkRecord): Promise<boolean> =>
    notebook.act(({ change }) => change(id, (one) => (isMilk(one) ? alter(one) : one)));
}

export type MilkDetailProps = {
  record: MilkRecord;
  /** Where the screen is short, the answers say the question too. */
  legendHidden?: boolean;
};

/** Which breast: kept by its tap, may be left out. */
export function MilkSide({ record, legendHidden }: MilkDetailProps) {
  const change = useChangeMilk(record);
  const [side, choose] = useTold(record.side, (chosen) =>
    change((one) => ({ ...one, side: chosen })),
  );
  return <SideChoice side={side} onChoose={choose} legendHidden={legendHidden} />;
}

/** Around a massage or not: kept by its tap, may be left out. */
export function MilkRelation({ record, legendHidden }: MilkDetailProps) {
  const { t } = useTranslation("notebook");
  const change = useChangeMilk(record);
  const [relation, choose] = useTold<RelationAnswer>(record.relation?.to ?? "neither", (to) =>
    change((one) => {
      const sessionId = one.relation?.sessionId ?? null;
      return { ...one, relation: to === "neither" ? null : { to, sessionId } };
    }),
  );
  return (
    <SegmentedChoice<RelationAnswer>
      legend={t("relation.title")}
      legendHidden={legendHidden}
      name="relation"
      value={relation}
      onChange={choose}
      answers={(["before", "after", "neither"] as const).map((value) => ({
        value,
        label: t(`relation.${value}`),
      }))}
    />
  );
}
