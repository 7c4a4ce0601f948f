import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useObservable } from "../../../access/services-context";
import type { RegisterDesk } from "../../../application/register/desk";
import { INTAKE_CONSENT_VERSION } from "../../../content/consent/intake";
import type { Waiting } from "../../../core/register/hand-overs";
import { Button } from "../../../ui/button/button";
import { Card } from "../../../ui/card/card";
import { FieldFault } from "../../../ui/field/field";
import { FilesButton } from "../../../ui/file-button/file-button";
import { cameraIcon } from "../../../ui/icon/outlines/camera";
import { uploadIcon } from "../../../ui/icon/outlines/upload";
import { Page, Pane } from "../../../ui/layout/layout";
import { LiveRegion } from "../../../ui/live-region/live-region";
import { Switch } from "../../../ui/switch/switch";
import { Lead, PageTitle, text } from "../../../ui/words/words";
import { IntakeProgress } from "./intake-progress";
import { IntakeReport } from "./intake-report";
import { WaitingList } from "./waiting-list";

export type IntakePageProps = {
  desk: RegisterDesk;
  waiting: readonly Waiting[];
  /** The code of the mother who was taken in last; null for none. */
  taken: string | null;
  isGiven: boolean;
  onGiven: (isGiven: boolean) => void;
  onFilm: () => void;
};

/** Takes in what families hand over, and lists what waits for a mother's own yes. */
export function IntakePage({ desk, waiting, taken, isGiven, onGiven, onFilm }: IntakePageProps) {
  const { t } = useTranslation("intake");
  const intake = useObservable(desk.intake);
  const isReading = intake.status === "reading";

  return (
    <Page>
      <Pane>
        <PageTitle>{t("title")}</PageTitle>
        <Lead>{t("lead")}</Lead>
        <p className={text.quiet}>{t("only")}</p>
        {isReading ? (
          <IntakeProgress intake={intake} />
        ) : (
          <Ways
            isGiven={isGiven}
            onGiven={onGiven}
            onFilm={onFilm}
            onPick={(files) =>
              void desk.intake.takeFiles(files, { version: INTAKE_CONSENT_VERSION })
            }
          />
        )}
        {intake.status === "done" && (
          <IntakeReport intake={intake} onClose={() => desk.intake.forget()} />
        )}
      </Pane>
      <Pane last>
        <LiveRegion visible>{taken !== null && <p>{t("taken", { code: taken })}</p>}</LiveRegion>
        <WaitingList waiting={waiting} isComing={isReading} />
      </Pane>
    </Page>
  );
}

type WaysProps = Pick<IntakePageProps, "isGiven" | "onGiven" | "onFilm"> & {
  onPick: (files: readonly File[]) => void;
};

/** Nothing comes in before it was said that the families gave it. */
function Ways({ isGiven, onGiven, onFilm, onPick }: WaysProps) {
  const { t } = useTranslation("intake");
  const [isAsked, setIsAsked] = useState(false);
  return (
    <Card>
      <Switch
        label={t("consent.given")}
        note={t("consent.note")}
        checked={isGiven}
        onChange={onGiven}
      />
      {isAsked && !isGiven && <FieldFault id="belum-diberi">{t("givenFirst")}</FieldFault>}
      {isGiven ? (
        <FilesButton kind="primary" icon={uploadIcon} full onPick={onPick}>
          {t("files")}
        </FilesButton>
      ) : (
        <Button kind="primary" icon={uploadIcon} full onClick={() => setIsAsked(true)}>
          {t("files")}
        </Button>
      )}
      <Button
        kind="secondary"
        icon={cameraIcon}
        full
        onClick={isGiven ? onFilm : () => setIsAsked(true)}
      >
        {t("film")}
      </Button>
      <p className={text.quiet}>{t("many")}</p>
    </Card>
  );
}
