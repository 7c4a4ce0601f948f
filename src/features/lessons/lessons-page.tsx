import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { lessons } from "../../content/lessons/index";
import { cardsFor, LESSON_IDS, placeOf, type LessonId } from "../../core/lessons/lesson";
import { LESSON_READ, wayOf } from "../../core/settings/settings";
import { cardPath, lessonPaths, paths, publicFile } from "../../paths";
import { LinkRow } from "../../parts/rows/link-row";
import { TabPage } from "../../shell/page-shell";
import { useHydrated } from "../../access/use-hydrated";
import { useSettings } from "../../access/services-context";
import { useLessonWords } from "../../parts/words/use-lesson-words";
import { Icon } from "../../ui/icon/icon";
import { Page, Pane } from "../../ui/layout/layout";
import { List, listRowClass, ListText } from "../../ui/list/list";
import { SignPicture } from "../../ui/sign-picture/sign-picture";
import { TileArt, tileClassName, TileWords } from "../../ui/tile/tile";
import { PageTitle } from "../../ui/words/words";
import styles from "./lesson.module.css";
import { bookOpenIcon } from "../../ui/icon/outlines/book-open";
import { TeachingRows, useTeaching } from "./teaching-rows";
import { checkIcon } from "../../ui/icon/outlines/check";
import { chevronRightIcon } from "../../ui/icon/outlines/chevron-right";

/** All lessons, the one to go on with first. */
export function LessonsPage() {
  const { t } = useTranslation(["learning", "navigation"]);
  const { lessonPlaces } = useSettings();
  const isHydrated = useHydrated();
  const { paper, ...teaching } = useTeaching();
  const upNext = LESSON_IDS.find((id) => lessonPlaces[id] !== LESSON_READ) ?? "learn-massage";

  return (
    <>
      {paper}
      <TabPage title={t("title")}>
        <Page>
          <Pane stay>
            <PageTitle>{t("heading")}</PageTitle>
            <LessonTile id={upNext} />
          </Pane>
          <Pane last>
            <List>
              {LESSON_IDS.map((id) => (
                <LessonRow key={id} id={id} />
              ))}
              <LinkRow to={paths.sources} icon={bookOpenIcon} name={t("sources.all")} />
            </List>
            {isHydrated && <TeachingRows {...teaching} />}
          </Pane>
        </Page>
      </TabPage>
    </>
  );
}

/** How far a lesson was read, and where its link leads. */
function useProgress(id: LessonId) {
  const { t } = useTranslation("learning");
  const { lessonPlaces, massage } = useSettings();
  const left = lessonPlaces[id];
  const isRead = left === LESSON_READ;
  const cards = cardsFor(lessons[id], wayOf(massage));
  const place = isRead || left === undefined ? null : placeOf(cards, left);
  const count = cards.length;
  const isBegun = place !== null && place.number > 1;
  return {
    isRead,
    isBegun,
    to: isBegun ? cardPath(id, place.card.id) : lessonPaths[id],
    note: isBegun ? t("cardOf", { number: place.number, count }) : t("cards", { count }),
  };
}

function LessonTile({ id }: { id: LessonId }) {
  const { t } = useTranslation("learning");
  const words = useLessonWords()(id);
  const { isBegun, to, note } = useProgress(id);
  return (
    <Link className={tileClassName("main")} to={to}>
      <TileArt height="low">
        <img
          className={styles["image"]}
          src={publicFile(`art/${lessons[id].cover}.svg`)}
          alt=""
          width={360}
          height={270}
        />
      </TileArt>
      <TileWords
        name={isBegun ? t("resume", { lesson: words.title }) : words.title}
        note={isBegun ? note : words.purpose}
      />
    </Link>
  );
}

function LessonRow({ id }: { id: LessonId }) {
  const { t } = useTranslation("learning");
  const words = useLessonWords()(id);
  const { isRead, isBegun, to, note } = useProgress(id);
  return (
    <li>
      <Link className={listRowClass} to={to}>
        <SignPicture src={publicFile(`art/${lessons[id].cover}.svg`)} alt="" />
        <ListText name={words.title} note={isBegun ? note : words.purpose} />
        {isRead ? (
          <span className={styles["read"]} role="img" aria-label={t("read")}>
            <Icon outline={checkIcon} />
          </span>
        ) : (
          <Icon outline={chevronRightIcon} />
        )}
      </Link>
    </li>
  );
}
