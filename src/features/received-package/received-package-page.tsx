import { useState } from "react";
import { useTranslation } from "react-i18next";

import { paths } from "../../paths";
import { FlowPage } from "../../shell/page-shell";
import { Banner } from "../../ui/banner/banner";
import { FileButton } from "../../ui/file-button/file-button";
import { Page, Pane } from "../../ui/layout/layout";
import { LiveRegion } from "../../ui/live-region/live-region";
import { infoIcon } from "../../ui/icon/outlines/info";
import { uploadIcon } from "../../ui/icon/outlines/upload";
import { Lead, PageTitle, text } from "../../ui/words/words";
import { OpenedHead, OpenedParts } from "./opened-package";
import { StandingPackage } from "./standing-package";
import { useOpenedPackage } from "./use-opened-package";
import { useTaking } from "./use-taking";

/** Opens a package that a midwife handed over: shows all that is in it, and takes over what the family says yes to. */
export function ReceivedPackagePage() {
  const { t } = useTranslation(["package", "settings"]);
  const { opening, pick } = useOpenedPackage();
  const taking = useTaking();
  const [isOff, setIsOff] = useState(false);
  const { standing, failed } = taking;
  const isOpened = opening.kind === "opened";

  return (
    <FlowPage title={t("title")} back={{ to: paths.settings, label: t("settings:title") }}>
      <Page>
        <Pane stay>
          <PageTitle>{t("title")}</PageTitle>
          <Lead>{t("lead")}</Lead>
          <LiveRegion visible>
            {opening.kind === "reading" && <p>{t("reading")}</p>}
            {opening.kind === "fault" && (
              <Banner kind="care" icon={infoIcon}>
                {t(`faults.${opening.reason}`)}
              </Banner>
            )}
            {failed !== null && (
              <Banner kind="care" icon={infoIcon}>
                {t(`faults.${failed}`)}
              </Banner>
            )}
            {isOff && standing === null && <p>{t("isOff")}</p>}
          </LiveRegion>
          {isOpened && <OpenedHead opened={opening.opened} />}
          {!isOpened && standing !== null && (
            <StandingPackage
              standing={standing}
              onTakeOff={() => void taking.takeOff().then(setIsOff)}
            />
          )}
        </Pane>
        <Pane last>
          {isOpened && (
            <OpenedParts
              key={`${opening.opened.who.place} ${opening.opened.madeAt}`}
              opened={opening.opened}
              taking={taking}
            />
          )}
          {!isOpened && standing === null && !isOff && <p>{t("none")}</p>}
          <FileButton
            kind={isOpened || standing !== null ? "secondary" : "primary"}
            icon={uploadIcon}
            full
            onPick={pick}
          >
            {t(isOpened || standing !== null ? "pickOther" : "pick")}
          </FileButton>
          <p className={text.quiet}>{t("pickNote")}</p>
        </Pane>
      </Page>
    </FlowPage>
  );
}
