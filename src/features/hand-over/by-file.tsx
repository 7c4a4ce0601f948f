import { useTranslation } from "react-i18next";

import { OutcomeWords } from "../../parts/copies/outcome-words";
import { useCopyActs } from "../../parts/copies/use-copy-acts";
import { useCopies } from "../../parts/notebook/use-copies";
import { LinkRow } from "../../parts/rows/link-row";
import { paths } from "../../paths";
import { Button } from "../../ui/button/button";
import { Card } from "../../ui/card/card";
import { List } from "../../ui/list/list";
import { LiveRegion } from "../../ui/live-region/live-region";
import { text, Title } from "../../ui/words/words";
import { shareIcon } from "../../ui/icon/outlines/share";
import { uploadIcon } from "../../ui/icon/outlines/upload";

/** The way that is always there: for notes that are many, and for phones without a camera. */
export function ByFile() {
  const { t } = useTranslation("handover");
  const copies = useCopies();
  const { outcome, save, share } = useCopyActs();
  const canShare = copies?.backup.canShare() === true;
  return (
    <Card as="section" labelledBy="lewat-file">
      <Title id="lewat-file">{t("file.title")}</Title>
      <p className={text.quiet}>{t("file.note")}</p>
      <Button
        kind="secondary"
        full
        icon={canShare ? shareIcon : uploadIcon}
        onClick={canShare ? share : save}
      >
        {t(canShare ? "file.send" : "file.save")}
      </Button>
      <LiveRegion visible>{outcome !== null && <OutcomeWords outcome={outcome} />}</LiveRegion>
      <List>
        <LinkRow to={paths.storage} icon={uploadIcon} name={t("file.open")} />
      </List>
    </Card>
  );
}
