import { useState } from "react";
import { useTranslation } from "react-i18next";

import { refuse } from "../../../application/register/acts";
import type { RegisterDesk } from "../../../application/register/desk";
import type { HandOver } from "../../../core/register/record";
import { Button } from "../../../ui/button/button";
import { Card } from "../../../ui/card/card";
import { trash2Icon } from "../../../ui/icon/outlines/trash-2";
import { LiveRegion } from "../../../ui/live-region/live-region";
import { text } from "../../../ui/words/words";
import { useWriting } from "../use-writing";

export type RefuseCardProps = { desk: RegisterDesk; handOver: HandOver; onRefused: () => void };

/** She said no: what came in of her is emptied, after a second tap. */
export function RefuseCard({ desk, handOver, onRefused }: RefuseCardProps) {
  const { t } = useTranslation(["intake", "register"]);
  const writing = useWriting();
  const [isSure, setIsSure] = useState(false);

  const act = async (): Promise<void> => {
    if (await writing.write(() => refuse(desk.register, handOver))) onRefused();
  };

  return (
    <Card>
      <LiveRegion visible>
        {isSure && <p className={text.strong}>{t("refuse.what")}</p>}
        {writing.fault !== null && <p>{t(`register:fault.${writing.fault}`)}</p>}
      </LiveRegion>
      {isSure ? (
        <>
          <Button
            kind="danger"
            icon={trash2Icon}
            full
            aria-disabled={writing.isBusy}
            onClick={() => void act()}
          >
            {t("refuse.sure")}
          </Button>
          <Button kind="secondary" full onClick={() => setIsSure(false)}>
            {t("refuse.not")}
          </Button>
        </>
      ) : (
        <Button kind="secondary" icon={trash2Icon} full onClick={() => setIsSure(true)}>
          {t("refuse.ask")}
        </Button>
      )}
    </Card>
  );
}
