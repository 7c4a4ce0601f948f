import { useTranslation } from "react-i18next";
import type { Ref } from "react";

import { statements } from "../../content/reviews/statements";
import type { Statement } from "../../core/review/statement";
import { StillPicture } from "../../parts/figures/still-picture";
import { Figure } from "../../ui/figure/figure";
import { text, Title } from "../../ui/words/words";
import { PhraseList } from "./phrase-list";
import styles from "./review.module.css";
import { StatementSources } from "./statement-sources";

export type StatementViewProps = {
  statement: Statement;
  /** The heading, to which the page goes when another statement is shown. */
  ref: Ref<HTMLHeadingElement>;
};

/** What is reviewed: the picture, the very words, and what they rest on. Always in Indonesian, as families read it. */
export function StatementView({ statement, ref }: StatementViewProps) {
  const { t } = useTranslation("review");
  const { section, within, picture, phrases } = statement;
  const number = statements.indexOf(statement) + 1;
  const [first, ...others] = phrases;

  return (
    <article className={styles["statement"]} aria-labelledby="kalimat">
      <p className={text.quiet}>
        {[t(`section.${section}`), within].filter((part) => part !== null).join(", ")}
        {` · ${t("numbered", { number, all: statements.length })}`}
      </p>
      {picture !== null && (
        <div className={styles["figure"]}>
          <Figure height="card" plate>
            <span className={styles["picture"]} aria-hidden="true">
              <StillPicture picture={picture} />
            </span>
          </Figure>
        </div>
      )}
      <div lang="id" className={styles["words"]}>
        <Title ref={ref} id="kalimat" className={styles["title"]} tabIndex={-1}>
          {first?.text}
        </Title>
        <PhraseList phrases={others} />
      </div>
      <StatementSources statement={statement} />
    </article>
  );
}
