import { useState } from "react";
import { useTranslation } from "react-i18next";

import type { Backup } from "../../application/copies/backup";
import { useObservable } from "../../access/services-context";
import { Banner } from "../../ui/banner/banner";
import { Button } from "../../ui/button/button";
import { downloadIcon } from "../../ui/icon/outlines/download";
import { infoIcon } from "../../ui/icon/outlines/info";
import { shareIcon } from "../../ui/icon/outlines/share";
import { useDates } from "../words/use-dates";

/** Whether the last copy is there: no browser tells. Where it is not, another way to make one. */
export function CopySought({ backup }: { backup: Backup }) {
  const { t } = useTranslation("storage");
  const { copiedAt, unseen } = useObservable(backup);
  const { dayAndTime } = useDates();
  const [isMissing, setIsMissing] = useState(false);

  const seek = (isThere: boolean): void => {
    backup.seek(isThere);
    setIsMissing(!isThere);
  };

  if (isMissing && unseen === undefined)
    return (
      <Banner
        kind="care"
        icon={infoIcon}
        action={
          backup.canShare() ? (
            <Button kind="secondary" icon={shareIcon} onClick={() => void backup.share()}>
              {t("copy.share")}
            </Button>
          ) : undefined
        }
      >
        {t("copy.notThere")}
      </Banner>
    );
  if (unseen === undefined || copiedAt === null) return null;
  return (
    <Banner
      kind="help"
      icon={downloadIcon}
      action={
        <>
          <Button kind="secondary" onClick={() => seek(true)}>
            {t("copy.there")}
          </Button>
          <Button kind="secondary" onClick={() => seek(false)}>
            {t("copy.missing")}
          </Button>
        </>
      }
    >
      <strong>{t("copy.seek")}</strong> {t("copy.seekWhich", { when: dayAndTime(copiedAt) })}
    </Banner>
  );
}
