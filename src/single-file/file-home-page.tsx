import { useTranslation } from "react-i18next";

import { useServices } from "../access/services-context";
import { MassageTile } from "../features/home/massage-tile";
import { lessonPaths, paths } from "../paths";
import { AppReviewed } from "../parts/review/app-reviewed";
import { LinkRow } from "../parts/rows/link-row";
import { TabPage } from "../shell/page-shell";
import { Banner } from "../ui/banner/banner";
import { Icon } from "../ui/icon/icon";
import { babyIcon } from "../ui/icon/outlines/baby";
import { bookOpenIcon } from "../ui/icon/outlines/book-open";
import { handIcon } from "../ui/icon/outlines/hand";
import { infoIcon } from "../ui/icon/outlines/info";
import { triangleAlertIcon } from "../ui/icon/outlines/triangle-alert";
import { Page, Pane } from "../ui/layout/layout";
import { List, ListMark, listRowClass, ListText } from "../ui/list/list";
import { arrange, PageTitle, text, Title } from "../ui/words/words";

/** The ways in, and what this file is: without a notebook, and why. */
export function FileHomePage() {
  const { t } = useTranslation(["file", "home", "navigation", "settings"]);
  const { version } = useServices();
  return (
    <TabPage title={t("navigation:home")}>
      <Page home>
        <Pane>
          <PageTitle>{t("home:greeting")}</PageTitle>
          <MassageTile />
        </Pane>
        <Pane beside>
          <div className={arrange.stack}>
            <Title>{t("home:next.title")}</Title>
            <List>
              <LinkRow
                to={lessonPaths["learn-massage"]}
                icon={handIcon}
                name={t("home:next.learn")}
                note={t("home:next.learnNote")}
              />
              <LinkRow
                to={paths.lessons}
                icon={bookOpenIcon}
                name={t("lessons")}
                note={t("lessonsNote")}
              />
              <LinkRow
                to={paths.dangerSigns}
                icon={triangleAlertIcon}
                name={t("danger")}
                note={t("dangerNote")}
              />
              <li className={listRowClass}>
                <ListMark kind="feed">
                  <Icon outline={babyIcon} />
                </ListMark>
                <ListText name={t("home:next.feed")} note={t("home:next.feedNote")} />
              </li>
            </List>
            <Banner kind="help" icon={infoIcon}>
              <strong>{t("noNotebook")}</strong> {t("why")} {t("instead")}
            </Banner>
            <p className={text.quiet}>
              <AppReviewed /> {t("settings:about.notDoctor")}{" "}
              {t("settings:about.version", { version })}
            </p>
          </div>
        </Pane>
      </Page>
    </TabPage>
  );
}
