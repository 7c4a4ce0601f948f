import { useState } from "react";
import { useTranslation } from "react-i18next";

import { withdraw } from "../../application/register/acts";
import type { RegisterDesk } from "../../application/register/desk";
import type { Participant, RegisterRow } from "../../core/register/record";
import { Button } from "../../ui/button/button";
import { Card } from "../../ui/card/card";
import { downloadIcon } from "../../ui/icon/outlines/download";
import { trash2Icon } from "../../ui/icon/outlines/trash-2";
import { LiveRegion } from "../../ui/live-region/live-region";
import { text, Title } from "../../ui/words/words";
import { useHerText } from "./use-her-text";
import { useWriting } from "./use-writing";

export type LeaveCardProps = {
  desk: RegisterDesk;
  rows: readonly RegisterRow[];
  participant: Participant;
};

/** What she may ask for: a copy of all that is kept of her, and to be taken out (UU 27/2022). */
export function LeaveCard({ desk, rows, participant }: LeaveCardProps) {
  const { t } = useTranslation("register");
  const herText = useHerText();
  const writing = useWriting();
  const [isGiven, setIsGiven] = useState(false);
  const [isSure, setIsSure] = useState(false);

  const give = (): void => {
    desk.saveText(`register-${participant.code}`, herText(rows, participant));
    setIsGiven(true);
  };

  return (
    <Card as="section" labelledBy="hak-ibu">
      <Title level={3} id="hak-ibu">
        {t("person.rights")}
      </Title>
      <Button kind="secondary" icon={downloadIcon} full onClick={give}>
        {t("person.give")}
      </Button>
      <LiveRegion visible>
        {isGiven && <p>{t("person.given")}</p>}
        {writing.fault !== null && <p>{t(`fault.${writing.fault}`)}</p>}
      </LiveRegion>
      {isSure ? (
        <>
          <p className={text.strong}>{t("person.withdrawWhat")}</p>
          <p>{t("person.withdrawMark")}</p>
          <p>{t("person.withdrawElsewhere")}</p>
          <p>{t("person.withdrawSent")}</p>
          <Button
            kind="danger"
            icon={trash2Icon}
            full
            aria-disabled={writing.isBusy}
            onClick={() => void writing.write(() => withdraw(desk.register, participant.id))}
          >
            {t("person.withdrawSure")}
          </Button>
          <Button kind="secondary" full onClick={() => setIsSure(false)}>
            {t("person.keepHer")}
          </Button>
        </>
      ) : (
        <Button kind="secondary" icon={trash2Icon} full onClick={() => setIsSure(true)}>
          {t("person.withdraw")}
        </Button>
      )}
    </Card>
  );
}
