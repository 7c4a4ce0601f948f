import { useState } from "react";
import { useTranslation } from "react-i18next";

import { isPartTaken, PACKAGE_PARTS, type TakenPackage } from "../../core/midwife/taken";
import { useDates } from "../../parts/words/use-dates";
import { focusHeading } from "../../shell/use-page-focus";
import { Button } from "../../ui/button/button";
import { Card } from "../../ui/card/card";
import { Icon } from "../../ui/icon/icon";
import { checkIcon } from "../../ui/icon/outlines/check";
import { trash2Icon } from "../../ui/icon/outlines/trash-2";
import { Sheet } from "../../ui/sheet/sheet";
import { arrange, text, Title } from "../../ui/words/words";

export type StandingPackageProps = { standing: TakenPackage; onTakeOff: () => void };

/** What is used of the package that was taken over, and the way to take it off. */
export function StandingPackage({ standing, onTakeOff }: StandingPackageProps) {
  const { t } = useTranslation("package");
  const { date } = useDates();
  const [isAsking, setIsAsking] = useState(false);
  const { place, role } = standing.who;
  return (
    <Card as="section" labelledBy="dipakai">
      <Title id="dipakai">{t("from", { place })}</Title>
      <p className={text.quiet}>{t("made", { role, date: date(standing.madeAt) })}</p>
      <ul className={arrange.stackTight}>
        {PACKAGE_PARTS.filter((part) => isPartTaken(standing, part)).map((part) => (
          <li key={part} className={arrange.row}>
            <Icon outline={checkIcon} />
            {t(`parts.${part}`)}
          </li>
        ))}
      </ul>
      <Button kind="secondary" icon={trash2Icon} full onClick={() => setIsAsking(true)}>
        {t("off")}
      </Button>
      {isAsking && (
        <Sheet
          title={t("offTitle", { place })}
          onClose={() => setIsAsking(false)}
          actions={
            <>
              <Button
                kind="secondary"
                full
                onClick={() => {
                  setIsAsking(false);
                  onTakeOff();
                  focusHeading();
                }}
              >
                {t("offYes")}
              </Button>
              <Button kind="secondary" full onClick={() => setIsAsking(false)}>
                {t("offNo")}
              </Button>
            </>
          }
        >
          <p>{t("offNote")}</p>
        </Sheet>
      )}
    </Card>
  );
}
