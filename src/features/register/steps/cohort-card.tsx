import { useState } from "react";
import { useTranslation } from "react-i18next";

import { keepCohortNumber } from "../../../application/register/acts";
import type { RegisterDesk } from "../../../application/register/desk";
import { cohortNumberOf, readCohortNumber } from "../../../core/register/cohort";
import type { RegisterRow } from "../../../core/register/record";
import { Button } from "../../../ui/button/button";
import { Card } from "../../../ui/card/card";
import { Field } from "../../../ui/field/field";
import { LiveRegion } from "../../../ui/live-region/live-region";
import { Title } from "../../../ui/words/words";
import { useRegisterPlace } from "../use-register-place";
import { useWriting } from "../use-writing";

export type CohortCardProps = {
  desk: RegisterDesk;
  rows: readonly RegisterRow[];
  participant: string;
};

/** Her number in the paper kohort: it stands here and in copies of the register, and in nothing that leaves. */
export function CohortCard({ desk, rows, participant }: CohortCardProps) {
  const { t } = useTranslation(["steps", "register"]);
  const { seeCohort } = useRegisterPlace();
  const writing = useWriting();
  const standing = cohortNumberOf(rows, participant)?.number ?? "";
  const [typed, setTyped] = useState(standing);
  const [kept, setKept] = useState<"kept" | "removed" | null>(null);
  const [isFaulty, setIsFaulty] = useState(false);

  const keep = async (): Promise<void> => {
    const number = typed.trim() === "" ? null : readCohortNumber(typed);
    setIsFaulty(number === undefined);
    if (number === undefined) return;
    if (await writing.write(() => keepCohortNumber(desk.register, participant, number)))
      setKept(number === null ? "removed" : "kept");
  };

  return (
    <Card as="section" labelledBy="kohort-ibu">
      <Title level={3} id="kohort-ibu">
        {t("cohort.title")}
      </Title>
      <Field
        label={t("cohort.number")}
        hint={t("cohort.hint")}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        value={typed}
        error={isFaulty ? t("cohort.fault") : undefined}
        onChange={(event) => {
          setTyped(event.target.value);
          setKept(null);
        }}
      />
      <LiveRegion visible>
        {kept !== null && <p>{t(`cohort.${kept}`)}</p>}
        {writing.fault !== null && <p>{t(`register:fault.${writing.fault}`)}</p>}
      </LiveRegion>
      <Button kind="secondary" full aria-disabled={writing.isBusy} onClick={() => void keep()}>
        {t("cohort.save")}
      </Button>
      <Button kind="secondary" full onClick={() => seeCohort(participant)}>
        {t("cohort.see")}
      </Button>
    </Card>
  );
}
