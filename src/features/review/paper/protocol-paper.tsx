import { useTranslation } from "react-i18next";

import { useServices } from "../../../access/services-context";
import { sources } from "../../../content/sources/index";
import { standingOf, type ReviewsByStatement } from "../../../core/review/progress";
import { SECTIONS, type Statement } from "../../../core/review/statement";
import { useDates } from "../../../parts/words/use-dates";
import { Paper } from "../../../ui/paper/paper";
import { PhraseList } from "../phrase-list";
import { PrintedAnswer } from "./printed-answer";
import styles from "./protocol-paper.module.css";

export type ProtocolPaperProps = {
  statements: readonly Statement[];
  reviews: ReviewsByStatement;
  /** Counts how often it was asked for. */
  asked: number;
};

/** The review as a table on A4, a row a statement, with room to sign; what has no answer yet can be ticked by hand. */
export function ProtocolPaper({ statements, reviews, asked }: ProtocolPaperProps) {
  const { t } = useTranslation(["review", "common"]);
  const { clock, version } = useServices();
  const { date } = useDates();
  return (
    <Paper asked={asked}>
      <div className={styles["protocol"]}>
        <header>
          <h1 className={styles["name"]}>{t("paper.title")}</h1>
          <p>{t("paper.made", { app: t("common:appName"), version, date: date(clock.now()) })}</p>
        </header>
        <table className={styles["table"]}>
          <thead>
            <tr>
              <th scope="col">{t("paper.number")}</th>
              <th scope="col">{t("paper.words")}</th>
              <th scope="col">{t("paper.sources")}</th>
              <th scope="col">{t("paper.answer")}</th>
            </tr>
          </thead>
          {SECTIONS.map((section) => {
            const own = statements.filter((one) => one.section === section);
            return own.length === 0 ? null : (
              <tbody key={section}>
                <tr>
                  <th colSpan={4} scope="rowgroup" className={styles["section"]}>
                    {t(`section.${section}`)}
                  </th>
                </tr>
                {own.map((one) => (
                  <Row
                    key={one.id}
                    number={statements.indexOf(one) + 1}
                    statement={one}
                    reviews={reviews}
                  />
                ))}
              </tbody>
            );
          })}
        </table>
        <Signature />
      </div>
    </Paper>
  );
}

type RowProps = { number: number; statement: Statement; reviews: ReviewsByStatement };

function Row({ number, statement, reviews }: RowProps) {
  const [first, ...others] = statement.phrases;
  return (
    <tr>
      <td>{number}</td>
      <td>
        <p className={styles["first"]}>{first?.text}</p>
        <PhraseList phrases={others} />
      </td>
      <td>
        {statement.sources.map((id) => {
          const source = sources.get(id);
          return (
            <p key={id}>{source === undefined ? id : `${source.citation} (${source.grade})`}</p>
          );
        })}
      </td>
      <td>
        <PrintedAnswer
          standing={standingOf(statement, reviews)}
          review={reviews.get(statement.id)}
        />
      </td>
    </tr>
  );
}

/** Whoever has reviewed signs by hand: no name is kept in the app. */
function Signature() {
  const { t } = useTranslation("review");
  return (
    <dl className={styles["signature"]}>
      {(["place", "role", "day", "signed"] as const).map((line) => (
        <div key={line}>
          <dt>{t(`paper.${line}`)}</dt>
          <dd />
        </div>
      ))}
    </dl>
  );
}
