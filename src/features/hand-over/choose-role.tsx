import { useTranslation } from "react-i18next";

import { useIsLocked } from "../../access/services-context";
import { UnlockForm } from "../../parts/unlock/unlock-form";
import { Button } from "../../ui/button/button";
import { DrawnScene } from "../../parts/pictures/drawn-scene";
import { Figure } from "../../ui/figure/figure";
import { Pane } from "../../ui/layout/layout";
import { Lead, PageTitle, text, Title } from "../../ui/words/words";
import { smartphoneIcon } from "../../ui/icon/outlines/smartphone";
import { cameraIcon } from "../../ui/icon/outlines/camera";
import styles from "./hand-over.module.css";
import { ByFile } from "./by-file";
import type { Role } from "./role";

/** Which of the two this phone is; and the way by file, for notes that are many and phones without a camera. */
export function ChooseRole({ onChoose }: { onChoose: (role: Role) => void }) {
  const { t } = useTranslation(["handover", "notebook"]);
  // What is behind the PIN leaves only after it, and nothing can be compared with it before.
  if (useIsLocked())
    return (
      <Pane last>
        <PageTitle>{t("title")}</PageTitle>
        <Title>{t("notebook:locked.title")}</Title>
        <UnlockForm />
      </Pane>
    );
  return (
    <>
      <Pane>
        <PageTitle>{t("title")}</PageTitle>
        <Lead>{t("lead")}</Lead>
        <Figure height="low">
          <DrawnScene name="two-phones" alt={t("picture")} />
        </Figure>
        <ol className={styles["how"]}>
          <li>{t("how.show")}</li>
          <li>{t("how.film")}</li>
          <li>{t("how.swap")}</li>
        </ol>
        <Button kind="primary" full icon={smartphoneIcon} onClick={() => onChoose("show")}>
          {t("show")}
        </Button>
        <Button kind="secondary" full icon={cameraIcon} onClick={() => onChoose("film")}>
          {t("film")}
        </Button>
        <p className={text.quiet}>
          {t("private")} {t("anyone")}
        </p>
      </Pane>
      <Pane last>
        <ByFile />
      </Pane>
    </>
  );
}
