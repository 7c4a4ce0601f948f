import { useTranslation } from "react-i18next";

import { birthOf } from "../../core/notebook/birth";
import { LESSON_READ } from "../../core/settings/settings";
import { lessonPaths, paths, sheetPaths } from "../../paths";
import { LinkRow } from "../../parts/rows/link-row";
import { InstallRow, isInAppWay } from "../../parts/rows/install-row";
import { UpdateRow } from "../../parts/rows/update-row";
import { useIsLocked, useSelected, useServices, useSettings } from "../../access/services-context";
import { useHasContact } from "./use-has-contact";
import { Icon } from "../../ui/icon/icon";
import { List, ListMark, listRowClass, ListText } from "../../ui/list/list";
import { arrange, text, Title } from "../../ui/words/words";
import { babyIcon } from "../../ui/icon/outlines/baby";
import { bookOpenIcon } from "../../ui/icon/outlines/book-open";
import { phoneIcon } from "../../ui/icon/outlines/phone";
import { settingsIcon } from "../../ui/icon/outlines/settings";

/** What is next, most useful first, and whether the app already works without a network. */
export function NextSteps() {
  const { t } = useTranslation("home");
  const { installer, notebook, updates } = useServices();
  const { lessonPlaces } = useSettings();
  // Behind the PIN, or where the notes cannot be read, nobody knows; what is noted is not asked for again.
  const isLocked = useIsLocked();
  const lacksBirth = useSelected(
    notebook,
    ({ status, records }) => status === "ready" && birthOf(records) === null,
  );
  const offline = useSelected(updates, (state) => state.offline);
  const isInApp = useSelected(installer, isInAppWay);
  const hasContact = useHasContact();

  return (
    <div className={arrange.stack}>
      <Title>{t("next.title")}</Title>
      <List>
        {isInApp && <InstallRow />}
        <UpdateRow />
        {lacksBirth && !isLocked && (
          <LinkRow
            to={sheetPaths.birth}
            icon={babyIcon}
            name={t("next.birth")}
            note={t("next.birthNote")}
          />
        )}
        {lessonPlaces["learn-massage"] !== LESSON_READ && (
          <LinkRow
            to={lessonPaths["learn-massage"]}
            icon={bookOpenIcon}
            name={t("next.learn")}
            note={t("next.learnNote")}
          />
        )}
        <li className={listRowClass}>
          <ListMark kind="feed">
            <Icon outline={babyIcon} />
          </ListMark>
          <ListText name={t("next.feed")} note={t("next.feedNote")} />
        </li>
        {!hasContact && (
          <LinkRow
            to={`${paths.settings}#kontak`}
            icon={phoneIcon}
            name={t("next.contact")}
            note={t("next.contactNote")}
          />
        )}
        {!isInApp && <InstallRow />}
        <LinkRow
          to={paths.settings}
          icon={settingsIcon}
          name={t("next.settings")}
          note={t("next.settingsNote")}
        />
      </List>
      <p className={text.quiet} role="status">
        {t(`offline.${offline}`)}
      </p>
    </div>
  );
}
