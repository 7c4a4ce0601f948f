import { useTranslation } from "react-i18next";

import { sources } from "../../content/sources/index";
import type { Statement } from "../../core/review/statement";
import { text } from "../../ui/words/words";
import styles from "./review.module.css";

/** What a statement rests on, each with its grade. */
export function StatementSources({ statement }: { statement: Statement }) {
  const { t } = useTranslation("review");
  if (statement.sources.length === 0) return <p className={text.quiet}>{t("noSource")}</p>;
  return (
    <div className={styles["sources"]}>
      <strong>{t("sources")}</strong>
      <ul className={text.quiet}>
        {statement.sources.map((id) => {
          const source = sources.get(id);
          return source === undefined ? null : (
            <li key={id}>
              {source.citation}{" "}
              <span className={styles["grade"]}>{t("grade", { grade: source.grade })}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
