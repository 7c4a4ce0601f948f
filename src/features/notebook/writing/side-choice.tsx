import { useTranslation } from "react-i18next";

import { fromSide } from "../../../core/notebook/feed-side";
import { SIDES } from "../../../core/notebook/fields";
import type { RecordOf, Side } from "../../../core/notebook/record";
import { useServices } from "../../../access/services-context";
import { SegmentedChoice } from "../../../ui/choice/segmented-choice";
import { useTold } from "./use-told";

export type SideChoiceProps = {
  side: Side | null;
  onChoose: (side: Side) => void;
  legendHidden?: boolean | undefined;
};

/** Which breast; may be left out. */
export function SideChoice({ side, onChoose, legendHidden }: SideChoiceProps) {
  const { t } = useTranslation("notebook");
  return (
    <SegmentedChoice<Side>
      legend={t("side.title")}
      legendHidden={legendHidden}
      name="side"
      value={side}
      onChange={onChoose}
      answers={SIDES.map((value) => ({ value, label: t(`side.${value}`) }))}
    />
  );
}

/** From which breast the baby fed; kept by its tap. */
export function FeedSide({ record }: { record: RecordOf<"feed"> }) {
  const { notebook } = useServices();
  const [side, choose] = useTold<Side | null>(record.side ?? null, (chosen) =>
    notebook.act(({ change }) => change(record.id, fromSide(chosen))),
  );
  return <SideChoice side={side} onChoose={choose} />;
}
