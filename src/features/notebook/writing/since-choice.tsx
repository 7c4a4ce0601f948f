import { useTranslation } from "react-i18next";

import {
  sinceLast,
  timeValuesOf,
  type Since,
  type TimeValues,
} from "../../../core/notebook/time-form";
import { useServices } from "../../../access/services-context";
import { Button } from "../../../ui/button/button";
import { arrange } from "../../../ui/words/words";

export type SinceChoiceProps = { onChoose: (values: TimeValues) => void };

const NAMES = ["sunset", "midnight", "dawn"] as const satisfies readonly Since[];

/** Since when, in words: from then until now. */
export function SinceChoice({ onChoose }: SinceChoiceProps) {
  const { t } = useTranslation("notebook");
  const { clock } = useServices();
  return (
    <div className={arrange.rowWrap}>
      {NAMES.map((name) => {
        const when = sinceLast(name, clock.now(), clock);
        return when === null ? null : (
          <Button key={name} kind="secondary" onClick={() => onChoose(timeValuesOf(when, clock))}>
            {t(`time.since.${name}`)}
          </Button>
        );
      })}
    </div>
  );
}
