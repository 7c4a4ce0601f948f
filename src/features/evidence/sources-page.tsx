import { memo, Suspense, useEffect } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "react-router";

import { lessons } from "../../content/lessons/index";
import { gradeMeaning, sources } from "../../content/sources/index";
import { LESSON_IDS, type LessonId } from "../../core/lessons/lesson";
import { GRADES, type Grade, type Source } from "../../core/sources/source";
import { paths } from "../../paths";
import { FlowPage } from "../../shell/page-shell";
import { useSettings } from "../../access/services-context";
import { useHydrated } from "../../access/use-hydrated";
import { focusHeading } from "../../shell/use-page-focus";
import { Page, Pane } from "../../ui/layout/layout";
import { PageTitle, text, Title } from "../../ui/words/words";
import styles from "./sources.module.css";

const usedIn = (source: string): readonly LessonId[] =>
  LESSON_IDS.filter((id) => lessons[id].cards.some((card) => card.sources.includes(source)));

/** Everything the app's statements rest on, by the kind of text it is, best first. */
export function SourcesPage() {
  const { t } = useTranslation("learning");
  const { language } = useSettings();
  const named = useNamedSource();

  return (
    <FlowPage title={t("sources.title")} back={{ to: paths.lessons, label: t("title") }}>
      <Page>
        <Pane stay>
          <PageTitle>{t("sources.heading")}</PageTitle>
          <p>{gradeMeaning.note[language]}</p>
          <ul className={styles["grades"]}>
            {GRADES.map((grade) => (
              <li key={grade}>{gradeMeaning[grade][language]}</li>
            ))}
          </ul>
          <p className={text.quiet}>{gradeMeaning.limits[language]}</p>
        </Pane>
        <Pane last>
          {GRADES.map((grade) => (
            <SourceGroup key={grade} grade={grade} named={named} />
          ))}
        </Pane>
      </Page>
    </FlowPage>
  );
}

type SourceGroupProps = { grade: Grade; named: string | null };

/** Comes to life by itself, like the card of a lesson. */
const SourceGroup = memo(function SourceGroup(props: SourceGroupProps) {
  return (
    <section aria-labelledby={`nilai-${props.grade}`} className={styles["group"]}>
      <Suspense>
        <Group {...props} />
      </Suspense>
    </section>
  );
});

function Group({ grade, named }: SourceGroupProps) {
  const { t } = useTranslation("learning");
  return (
    <>
      <Title id={`nilai-${grade}`}>{t("sources.grade", { grade })}</Title>
      <ul className={styles["sources"]}>
        {[...sources.values()]
          .filter((source) => source.grade === grade)
          .map((source) => (
            <SourceItem key={source.id} source={source} isNamed={source.id === named} />
          ))}
      </ul>
    </>
  );
}

/** The source that the address names; it is brought into sight and read first. */
function useNamedSource(): string | null {
  const { hash } = useLocation();
  const isHydrated = useHydrated();
  const named = isHydrated && hash !== "" ? hash.slice(1) : null;
  useEffect(() => {
    if (named === null) return;
    const source = document.getElementById(named);
    if (source === null) focusHeading();
    else source.focus();
  }, [named]);
  return named;
}

function SourceItem({ source, isNamed }: { source: Source; isNamed: boolean }) {
  const { t } = useTranslation(["learning", "lessons"]);
  const { language } = useSettings();
  const used = usedIn(source.id);
  return (
    <li
      id={source.id}
      className={styles["source"]}
      data-named={isNamed ? "" : undefined}
      tabIndex={isNamed ? -1 : undefined}
    >
      <p className={text.strong}>{source.what[language]}</p>
      <p className={styles["citation"]}>
        {source.citation}
        {source.year !== null && ` (${source.year})`}
      </p>
      {used.length > 0 && (
        <p className={text.quiet}>
          {t("sources.used", { lessons: used.map((id) => t(`lessons:${id}.title`)).join(", ") })}
        </p>
      )}
      {source.url !== null && (
        <a className={styles["link"]} href={source.url} rel="noreferrer noopener" target="_blank">
          {t("sources.open")}
        </a>
      )}
    </li>
  );
}
