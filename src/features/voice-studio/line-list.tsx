import { useTranslation } from "react-i18next";

import type { Recording } from "../../core/midwife/recording";
import { isSpoken } from "../../core/studio/progress";
import type { Instant } from "../../core/time/instant";
import { useDates } from "../../parts/words/use-dates";
import { useHeadingFocus } from "../../shell/use-heading-focus";
import { Icon } from "../../ui/icon/icon";
import { checkIcon } from "../../ui/icon/outlines/check";
import { chevronRightIcon } from "../../ui/icon/outlines/chevron-right";
import { Page, Pane } from "../../ui/layout/layout";
import { List, listEndClass, listRowClass, ListText } from "../../ui/list/list";
import { PageTitle, text, Title } from "../../ui/words/words";
import { linesByPart } from "./lines";
import styles from "./voice-studio.module.css";

type LineListProps = {
  takes: ReadonlyMap<string, Recording>;
  agreedAt: Instant;
  onChoose: (line: string) => void;
};

/** Every line with its part, to jump to; and since when the speaker agrees. */
export function LineList({ takes, agreedAt, onChoose }: LineListProps) {
  const { t } = useTranslation("studio");
  const dates = useDates();
  const heading = useHeadingFocus();
  return (
    <Page single>
      <Pane last>
        <PageTitle ref={heading}>{t("all")}</PageTitle>
        <p className={text.quiet}>{t("agree.on", { date: dates.date(agreedAt) })}</p>
        {linesByPart.map(({ part, lines }) => (
          <section key={part} className={styles["part"]}>
            <Title>{t(`part.${part}`)}</Title>
            <p className={text.quiet}>
              {t("count", {
                spoken: lines.filter((line) => isSpoken(line, takes)).length,
                total: lines.length,
              })}
            </p>
            <List label={t(`part.${part}`)}>
              {lines.map((line) => (
                <li key={line.id}>
                  <button type="button" className={listRowClass} onClick={() => onChoose(line.id)}>
                    <ListText
                      name={<span lang="id">{line.words}</span>}
                      note={isSpoken(line, takes) ? t("stage.spoken") : undefined}
                    />
                    <span className={listEndClass}>
                      <Icon outline={isSpoken(line, takes) ? checkIcon : chevronRightIcon} />
                    </span>
                  </button>
                </li>
              ))}
            </List>
          </section>
        ))}
      </Pane>
    </Page>
  );
}
