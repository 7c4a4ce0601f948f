import { useTranslation } from "react-i18next";

import { paths } from "../../paths";
import { LinkRow } from "../../parts/rows/link-row";
import { FlowPage } from "../../shell/page-shell";
import { useObservable, useServices } from "../../access/services-context";
import { Banner } from "../../ui/banner/banner";
import { Page, Pane } from "../../ui/layout/layout";
import { List } from "../../ui/list/list";
import { PageTitle } from "../../ui/words/words";
import { AboutApp } from "./about-app";
import { ContactSettings } from "./contact-settings";
import { DeviceSettings } from "./device-settings";
import { PackageRow } from "./package-row";
import { DrawingSettings } from "./drawing-settings";
import { ScreenSettings } from "./screen-settings";
import { ShareApp } from "./share-app";
import { SoundSettings } from "./sound-settings";
import { infoIcon } from "../../ui/icon/outlines/info";
import { shieldCheckIcon } from "../../ui/icon/outlines/shield-check";

/** Who to call comes first: it is the only setting that can save a life. */
export function SettingsPage() {
  const { t } = useTranslation(["settings", "navigation"]);
  const isKept = useObservable(useServices().settings.isKept);
  return (
    <FlowPage title={t("title")} back={{ to: paths.home, label: t("navigation:home") }}>
      <Page>
        <Pane>
          <PageTitle>{t("title")}</PageTitle>
          {!isKept && (
            <Banner kind="care" icon={infoIcon}>
              {t("notSaved")}
            </Banner>
          )}
          <ContactSettings />
          <PackageRow />
          <ScreenSettings />
          <DrawingSettings />
        </Pane>
        <Pane>
          <SoundSettings />
          <DeviceSettings />
          <ShareApp />
          <AboutApp />
          <List>
            <LinkRow
              to={paths.midwifeRoom}
              icon={shieldCheckIcon}
              name={t("midwife.row")}
              note={t("midwife.note")}
            />
          </List>
        </Pane>
      </Page>
    </FlowPage>
  );
}
