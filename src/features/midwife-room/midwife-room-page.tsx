import { useTranslation } from "react-i18next";

import { script } from "../../content/voice/script";
import { VOICE_PARTS } from "../../core/midwife/voice-parts";
import { LinkRow } from "../../parts/rows/link-row";
import { AppReviewed } from "../../parts/review/app-reviewed";
import { useDates } from "../../parts/words/use-dates";
import { paths } from "../../paths";
import { FlowPage } from "../../shell/page-shell";
import { Banner } from "../../ui/banner/banner";
import { checkIcon } from "../../ui/icon/outlines/check";
import { infoIcon } from "../../ui/icon/outlines/info";
import { notebookPenIcon } from "../../ui/icon/outlines/notebook-pen";
import { shareIcon } from "../../ui/icon/outlines/share";
import { volume2Icon } from "../../ui/icon/outlines/volume-2";
import { Page, Pane } from "../../ui/layout/layout";
import { List } from "../../ui/list/list";
import { Lead, PageTitle, text } from "../../ui/words/words";
import { StockStatus } from "./stock-status";
import { useSizeWords } from "./use-size-words";
import { useStock, type StockLook } from "./use-stock";

/** Where a midwife prepares what she hands to families, and how far each part of it is. */
export function MidwifeRoomPage() {
  const { t } = useTranslation("room");
  const look = useStock();
  const notes = useNotes(look);

  return (
    <FlowPage title={t("title")} back={{ to: paths.settings, label: t("back") }}>
      <Page>
        <Pane>
          <PageTitle>{t("title")}</PageTitle>
          <Lead>{t("lead")}</Lead>
          <p>{t("what")}</p>
          <Banner kind="care" icon={infoIcon}>
            <AppReviewed />
          </Banner>
        </Pane>
        <Pane last>
          <StockStatus look={look} />
          <List>
            <LinkRow
              to={paths.midwifeVoice}
              icon={volume2Icon}
              name={t("rows.voice")}
              note={notes?.voice}
            />
            <LinkRow
              to={paths.midwifeReview}
              icon={checkIcon}
              name={t("rows.review")}
              note={notes?.review}
            />
            <LinkRow
              to={paths.midwifePackage}
              icon={shareIcon}
              name={t("rows.package")}
              note={notes?.made}
            />
            <LinkRow
              to={paths.midwifeRegister}
              icon={notebookPenIcon}
              name={t("rows.register")}
              note={t("rows.registerNote")}
            />
          </List>
          <p className={text.quiet}>{t("kept")}</p>
        </Pane>
      </Page>
    </FlowPage>
  );
}

/** How far each part is; null until it has been read. */
function useNotes(look: StockLook) {
  const { t } = useTranslation("room");
  const dates = useDates();
  const sizeWords = useSizeWords();
  if (look.status !== "ready") return null;
  const { reviews, made } = look.stock;
  const done = VOICE_PARTS.reduce((sum, part) => sum + look.voice.parts[part].length, 0);
  return {
    voice: t("rows.voiceCount", { done, all: script.size }),
    review:
      reviews.length === 0
        ? t("rows.reviewNone")
        : t("rows.reviewCount", { count: reviews.length }),
    made:
      made === null
        ? t("rows.packageNone")
        : t("rows.packageMade", { date: dates.date(made.at), size: sizeWords(made.bytes) }),
  };
}
