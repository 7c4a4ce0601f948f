import { useState } from "react";
import { useTranslation } from "react-i18next";

import type { RegisterDesk } from "../../application/register/desk";
import type { Slot } from "../../core/register/ids";
import type { Measurement } from "../../core/register/record";
import { Button } from "../../ui/button/button";
import { Card } from "../../ui/card/card";
import { arrange, text, Title } from "../../ui/words/words";
import { Lines } from "./lines";
import { MeasurementForm } from "./measurement-form";
import { useMeasurementWords } from "./use-measurement-words";

export type MeasurementCardProps = {
  desk: RegisterDesk;
  participant: string;
  slot: Slot;
  /** Every row that was written of it, the first one first. */
  trail: readonly Measurement[];
  /** What holds now; null for none. */
  held: Measurement | null;
};

/** One of the two measurements: what holds, and how it came to be so. */
export function MeasurementCard({ desk, participant, slot, trail, held }: MeasurementCardProps) {
  const { t } = useTranslation("register");
  const words = useMeasurementWords();
  const [isWriting, setIsWriting] = useState(false);
  const title = `ukur-${slot}`;

  return (
    <Card as="section" labelledBy={title}>
      <Title level={3} id={title}>
        {t(`measure.${slot}`)}
      </Title>
      {held !== null && <p className={text.number}>{words.amountOf(held)}</p>}
      {held === null && <p>{trail.length === 0 ? t("measure.none") : t("measure.aside")}</p>}
      {isWriting ? (
        <MeasurementForm
          desk={desk}
          participant={participant}
          slot={slot}
          held={held}
          isCorrection={trail.length > 0}
          onDone={() => setIsWriting(false)}
        />
      ) : (
        <Button kind="secondary" full onClick={() => setIsWriting(true)}>
          {trail.length === 0 ? t("measure.write") : t("measure.correct")}
        </Button>
      )}
      {trail.length > 0 && (
        <div className={arrange.stackTight}>
          <p className={text.strong}>{t("measure.history")}</p>
          <Lines
            lines={trail.map((one) => ({ key: one.id, words: words.stepOf(one).join(" ") }))}
          />
        </div>
      )}
    </Card>
  );
}
