import { useTranslation } from "react-i18next";

import { ofBaby } from "../../../core/notebook/babies";
import { babiesOf, birthOf } from "../../../core/notebook/birth";
import { BABIES } from "../../../core/notebook/fields";
import type { Baby, OfBaby } from "../../../core/notebook/record";
import { useObservable, useServices } from "../../../access/services-context";
import { SegmentedChoice } from "../../../ui/choice/segmented-choice";
import { useTold } from "./use-told";

/** Of which of several babies; kept by its tap, may be left out. Of one baby it is not asked. */
export function WhichBaby({ record }: { record: OfBaby }) {
  const { t } = useTranslation("notebook");
  const { notebook } = useServices();
  const birth = birthOf(useObservable(notebook).records);
  const [baby, choose] = useTold<Baby | null>(record.baby ?? null, (chosen) =>
    notebook.act(({ change }) => change(record.id, ofBaby(chosen))),
  );
  if (birth === null || babiesOf(birth) === "one") return null;
  return (
    <SegmentedChoice<Baby>
      legend={t("baby.title")}
      name="baby"
      value={baby}
      onChange={choose}
      answers={BABIES.map((value) => ({ value, label: t(`baby.${value}`) }))}
    />
  );
}
