import { useState } from "react";
import { useTranslation } from "react-i18next";

import type { StoreFault } from "../../application/storage";
import type { Studio } from "../../application/studio/studio";
import { Button } from "../../ui/button/button";
import { Page, Pane } from "../../ui/layout/layout";
import { Lead, PageTitle } from "../../ui/words/words";
import styles from "./voice-studio.module.css";

const POINTS = ["heard", "passed", "back", "stays", "microphone"] as const;

/** Asked once, before the first take: what becomes of her voice, and whether that is right. */
export function Agree({ studio }: { studio: Studio }) {
  const { t } = useTranslation("studio");
  const [fault, setFault] = useState<StoreFault | null>(null);
  const handleAgree = async (): Promise<void> => {
    const kept = await studio.agree();
    if (!kept.ok) setFault(kept.reason);
  };
  return (
    <Page>
      <Pane last>
        <PageTitle>{t("title")}</PageTitle>
        <Lead>{t("agree.lead")}</Lead>
        <ul className={styles["points"]}>
          {POINTS.map((point) => (
            <li key={point}>{t(`agree.${point}`)}</li>
          ))}
        </ul>
        {fault !== null && <p role="alert">{t(`fault.${fault}`)}</p>}
        <Button kind="primary" full onClick={() => void handleAgree()}>
          {t("agree.button")}
        </Button>
      </Pane>
    </Page>
  );
}
