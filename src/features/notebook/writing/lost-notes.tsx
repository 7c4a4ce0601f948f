import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import type { LostNotes } from "../../../application/notebook/state";
import { useServices } from "../../../access/services-context";
import { paths } from "../../../paths";
import { Banner } from "../../../ui/banner/banner";
import { Button, buttonClassName } from "../../../ui/button/button";
import { checkIcon } from "../../../ui/icon/outlines/check";
import { FaultBanner } from "./fault-banner";

export type SavingAgain = {
  /** How the last try went; null before the first. */
  readonly outcome: "saved" | "failed" | null;
  readonly act: () => void;
};

/** Writing again what is gone from the store: only by a tap, for it may have been deleted on purpose. */
export function useSavingAgain(): SavingAgain {
  const { notebook } = useServices();
  const [outcome, setOutcome] = useState<SavingAgain["outcome"]>(null);
  const save = async (): Promise<void> => {
    const isSaved = await notebook.act((one) => one.saveAgain()).catch(() => false);
    setOutcome(isSaved ? "saved" : "failed");
  };
  return { outcome, act: () => void save() };
}

export type LostNotesWordsProps = { lost: LostNotes; saving: SavingAgain };

/** That notes are gone from the phone's store, what is still here of them, and the act that brings them back. */
export function LostNotesWords({ lost, saving }: LostNotesWordsProps) {
  const { t } = useTranslation("notebook");
  const canSave = lost.records.length > 0;
  const sentences = [
    t("lost.why"),
    canSave && t("lost.inSight"),
    lost.sealed > 0 && t("lost.sealed"),
    lost.hadPin && t("lost.pin"),
    canSave && saving.outcome === "failed" && t("lost.failed"),
    !canSave && saving.outcome === "saved" && t("lost.done"),
  ];
  return (
    <FaultBanner
      alert
      action={
        canSave ? (
          <Button kind="secondary" onClick={saving.act}>
            {t("lost.again")}
          </Button>
        ) : (
          <Link className={buttonClassName({ kind: "secondary" })} to={`${paths.storage}#salinan`}>
            {t("lost.openCopy")}
          </Link>
        )
      }
    >
      <strong>{t("lost.title")}</strong>{" "}
      {sentences.filter((sentence) => sentence !== false).join(" ")}
    </FaultBanner>
  );
}

export function SavedAgainWords() {
  const { t } = useTranslation("notebook");
  return (
    <Banner kind="help" icon={checkIcon}>
      <span role="status">{t("lost.done")}</span>
    </Banner>
  );
}
