import { useState } from "react";
import { useTranslation } from "react-i18next";

import { DangerLink } from "../../shell/danger-link";
import { useObservable, useSelected, useServices } from "../../access/services-context";
import { focusHeading } from "../../shell/use-page-focus";
import { Button } from "../../ui/button/button";
import { Card } from "../../ui/card/card";
import { Sheet } from "../../ui/sheet/sheet";
import { text, Title } from "../../ui/words/words";
import { trash2Icon } from "../../ui/icon/outlines/trash-2";

/** Deletes everything after one question. The way back stands above: see `WithdrawnNotice`. */
export function DeleteAll() {
  const { t } = useTranslation("storage");
  const { drafts, lock, notebook } = useServices();
  const { records, status } = useObservable(notebook);
  const hasPin = useSelected(lock, ({ state }) => state !== "none");
  const [isAsking, setIsAsking] = useState(false);
  const [hasFailed, setHasFailed] = useState(false);
  const isEmpty = records.length === 0 && !hasPin && status === "ready";

  const handleConfirm = async (): Promise<void> => {
    setIsAsking(false);
    const isDone = await notebook.act((one) => one.withdrawAll());
    setHasFailed(!isDone);
    // The way back stands at the top.
    if (isDone) {
      void drafts.act(async (all) => all.clear());
      window.scrollTo(0, 0);
      focusHeading();
    }
  };

  return (
    <Card as="section" labelledBy="hapus-semua">
      <Title id="hapus-semua">{t("deleteAll.title")}</Title>
      <p className={text.quiet}>{t(isEmpty ? "deleteAll.nothing" : "deleteAll.note")}</p>
      {!isEmpty && (
        <Button kind="secondary" icon={trash2Icon} full onClick={() => setIsAsking(true)}>
          {t("deleteAll.open")}
        </Button>
      )}
      {hasFailed && <p role="alert">{t("deleteAll.failed")}</p>}
      {isAsking && (
        <Question
          hasPin={hasPin}
          onConfirm={() => void handleConfirm()}
          onKeep={() => setIsAsking(false)}
        />
      )}
    </Card>
  );
}

type QuestionProps = { hasPin: boolean; onConfirm: () => void; onKeep: () => void };

/** Neither answer is filled: the screen must not push. */
function Question({ hasPin, onConfirm, onKeep }: QuestionProps) {
  const { t } = useTranslation("storage");
  return (
    <Sheet
      title={t("deleteAll.question")}
      onClose={onKeep}
      over={<DangerLink />}
      actions={
        <>
          <Button kind="secondary" full onClick={onKeep}>
            {t("deleteAll.keep")}
          </Button>
          <Button kind="secondary" icon={trash2Icon} full onClick={onConfirm}>
            {t("deleteAll.confirm")}
          </Button>
        </>
      }
    >
      <p>{t("deleteAll.warn")}</p>
      {hasPin && <p>{t("deleteAll.pin")}</p>}
      <p>{t("deleteAll.undoFor")}</p>
      <p>{t("deleteAll.copiesStay")}</p>
    </Sheet>
  );
}
