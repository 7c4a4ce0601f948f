import { useTranslation } from "react-i18next";

import type { Volume } from "../../core/catalogue/schema";
import { useDates } from "../../parts/words/use-dates";
import { Button } from "../../ui/button/button";
import { Card } from "../../ui/card/card";
import { arrange, text, Title } from "../../ui/words/words";

export type VolumeCardProps = {
  volume: Volume;
  name: string;
  isOpen: boolean;
  onOpen: () => void;
  onClose: () => void;
  onRename: () => void;
  onRemove: () => void;
};

/** One notebook: what it is called, since when it is kept, and what can be done with it. */
export function VolumeCard({ volume, name, isOpen, ...acts }: VolumeCardProps) {
  const { t } = useTranslation("catalogue");
  const { date } = useDates();
  const id = `buku-${volume.id}`;
  return (
    <Card as="li" labelledBy={id}>
      <div>
        <Title id={id}>{name}</Title>
        <p className={text.quiet}>
          {isOpen && <strong>{t("openNow")}. </strong>}
          {volume.begunAt === null ? t("firstOne") : t("begun", { date: date(volume.begunAt) })}
        </p>
      </div>
      {isOpen ? (
        <>
          <Button kind="secondary" full onClick={acts.onClose}>
            {t("close")}
          </Button>
          <p className={text.quiet}>{t("closeNote")}</p>
        </>
      ) : (
        <Button kind="secondary" full aria-label={t("openOne", { name })} onClick={acts.onOpen}>
          {t("open")}
        </Button>
      )}
      <div className={arrange.rowWrap}>
        <Button kind="quiet" aria-label={t("renameOne", { name })} onClick={acts.onRename}>
          {t("rename")}
        </Button>
        <Button kind="quiet" aria-label={t("removeOne", { name })} onClick={acts.onRemove}>
          {t("remove")}
        </Button>
      </div>
    </Card>
  );
}
