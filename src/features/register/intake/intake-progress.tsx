import { useTranslation } from "react-i18next";

import type { Intake } from "../../../application/register/intake";
import { Card } from "../../../ui/card/card";
import { LiveRegion } from "../../../ui/live-region/live-region";
import { Steps } from "../../../ui/steps/steps";
import { text } from "../../../ui/words/words";

/** So many marks stand for all files. */
const MARKS = 20;
/** So often it is said aloud how far it is: once a quarter. */
const TOLD = 4;

/** How many files were looked at. The figure runs; a quarter at a time it is said to who does not see it. */
export function IntakeProgress({ intake: { looked, total } }: { intake: Intake }) {
  const { t } = useTranslation("intake");
  const said = Math.floor((looked / total) * TOLD) * Math.round(total / TOLD);
  const label = t("progress", { looked, total });
  return (
    <Card>
      <Steps count={MARKS} current={Math.floor((looked / total) * MARKS)} label={label} />
      <p className={text.number} aria-hidden="true">
        {label}
      </p>
      <LiveRegion>{t("progress", { looked: said, total })}</LiveRegion>
      <p className={text.quiet}>{t("stay")}</p>
    </Card>
  );
}
