import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";

import { takeRowBack } from "../../application/register/acts";
import type { RegisterDesk } from "../../application/register/desk";
import type { Place } from "../../core/register/editing";
import type { Slot } from "../../core/register/ids";
import type { Measurement } from "../../core/register/record";
import type { MeasurementContent } from "../../core/register/writing";
import { Button } from "../../ui/button/button";
import { Card } from "../../ui/card/card";
import { arrange, text, Title } from "../../ui/words/words";
import { Lines } from "./lines";
import { MeasurementForm } from "./measurement-form";
import { useJustDone } from "./steps/just-done";
import { useMeasurementWords } from "./use-measurement-words";

export type MeasurementCardProps = {
  desk: RegisterDesk;
  participant: string;
  slot: Slot;
  /** Every row that was written of it, the first one first. */
  trail: readonly Measurement[];
  /** What holds now; null for none. */
  held: Measurement | null;
  /** Its field that she was led to, with the way back; null where she came by herself. */
  asked: { readonly place: Place; readonly onDone: () => void } | null;
};

/** One of the two measurements: what holds, and how it came to be so. */
export function MeasurementCard(props: MeasurementCardProps) {
  const { desk, participant, slot, trail, held, asked } = props;
  const { t } = useTranslation(["register", "steps"]);
  const words = useMeasurementWords();
  const tell = useJustDone();
  const heading = useRef<HTMLHeadingElement>(null);
  const [isWriting, setIsWriting] = useState(asked !== null);
  const title = `ukur-${slot}`;

  const end = (written: MeasurementContent | null, id: string): void => {
    setIsWriting(false);
    // The button that was tapped is gone.
    heading.current?.focus();
    if (written === null) return;
    tell({
      message: t(written.ml === null ? "steps:done.aside" : "steps:done.figure"),
      undo: () => takeRowBack(desk.register, participant, id),
    });
    asked?.onDone();
  };

  return (
    <Card as="section" labelledBy={title}>
      <Title level={3} id={title} ref={heading} tabIndex={-1}>
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
          place={asked?.place ?? null}
          onDone={end}
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
