import { useTranslation } from "react-i18next";

import { isUnread } from "../../../application/notebook/state";
import type { Backup } from "../../../application/copies/backup";
import { useIsLocked, useObservable, useServices } from "../../../access/services-context";
import { useDates } from "../../../parts/words/use-dates";
import { CopySought } from "../../../parts/notebook/copy-sought";
import { useCopies } from "../../../parts/notebook/use-copies";
import { Button } from "../../../ui/button/button";
import { Card } from "../../../ui/card/card";
import { FileButton } from "../../../ui/file-button/file-button";
import { text, Title } from "../../../ui/words/words";
import { Told } from "../told";
import { OutcomeWords } from "../../../parts/copies/outcome-words";
import { RestoreQuestionSheet } from "../../../parts/copies/restore-question";
import { useCopyActs } from "../../../parts/copies/use-copy-acts";
import { DangerLink } from "../../../shell/danger-link";
import { useReceived } from "./use-received";
import { downloadIcon } from "../../../ui/icon/outlines/download";
import { uploadIcon } from "../../../ui/icon/outlines/upload";

/** Holds the line of the last copy, so that no button moves under the thumb when it comes. */
const ROOM = "\u00a0";

/** Saves everything to a file, and takes such a file back in. */
export function CopySection() {
  const { t } = useTranslation("storage");
  const { records, status } = useObservable(useServices().notebook);
  const isLocked = useIsLocked();
  const copies = useCopies();
  const { outcome, save, restore, take, begin, leave, fail } = useCopyActs();
  useReceived(
    ({ file, isUnasked }) => restore(file, isUnasked),
    () => fail("not-received"),
  );
  const isEmpty = status === "ready" && records.length === 0 && !isLocked;

  return (
    <Card as="section" labelledBy="salinan">
      <Title id="salinan">{t("copy.title")}</Title>
      <p>{t("copy.why")}</p>
      {!isEmpty && (copies === null ? <p>{ROOM}</p> : <LastCopy backup={copies.backup} />)}
      {isLocked && <p>{t("copy.fault.locked")}</p>}
      {isUnread({ status }) && records.length === 0 && <p>{t("copy.fault.unavailable")}</p>}
      {isEmpty ? (
        <p>{t("copy.empty")}</p>
      ) : (
        <Button kind="primary" icon={downloadIcon} full disabled={isLocked} onClick={save}>
          {t("copy.save")}
        </Button>
      )}
      <p className={text.quiet}>{t("copy.anyone")}</p>
      <FileButton kind="secondary" icon={uploadIcon} full disabled={isLocked} onPick={restore}>
        {t("copy.restore")}
      </FileButton>
      <p className={text.quiet}>{t("copy.restoreNote")}</p>
      <Told>{outcome !== null && <OutcomeWords outcome={outcome} />}</Told>
      {copies !== null && <CopySought backup={copies.backup} />}
      {outcome?.kind === "asks" && (
        <RestoreQuestionSheet
          question={outcome}
          onTake={(withRemovals) => take(outcome, withRemovals)}
          onBegin={() => begin(outcome)}
          onLeave={leave}
          over={<DangerLink />}
        />
      )}
    </Card>
  );
}

function LastCopy({ backup }: { backup: Backup }) {
  const { t } = useTranslation("storage");
  const { copiedAt } = useObservable(backup);
  const { dayAndTime } = useDates();
  return (
    <p>{copiedAt === null ? t("copy.none") : t("copy.last", { when: dayAndTime(copiedAt) })}</p>
  );
}
