import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { statements } from "../../content/reviews/statements";
import { standingOf, type ReviewsByStatement } from "../../core/review/progress";
import { paths } from "../../paths";
import { Button, buttonClassName } from "../../ui/button/button";
import { printerIcon } from "../../ui/icon/outlines/printer";
import { text } from "../../ui/words/words";
import styles from "./review.module.css";
import { TableFile } from "./table-file";

export type ReviewResultProps = {
  reviews: ReviewsByStatement;
  /** How many statements the filter lets through: they are printed. */
  count: number;
  hasFailed: boolean;
  onPrint: () => void;
};

/** What has come of the review: on paper, as a table, and in the package. */
export function ReviewResult({ reviews, count, hasFailed, onPrint }: ReviewResultProps) {
  const { t } = useTranslation("review");
  const standings = statements.map((one) => standingOf(one, reviews));
  const countOf = (wanted: string): number => standings.filter((one) => one === wanted).length;

  return (
    <details className={styles["result"]}>
      <summary>{t("result.title")}</summary>
      <p>
        {t("result.summary", {
          agrees: countOf("agrees"),
          changes: countOf("changes"),
          unsure: countOf("unsure"),
        })}
      </p>
      <Button kind="secondary" icon={printerIcon} full onClick={onPrint}>
        {t("result.print")}
      </Button>
      <p className={text.quiet} role="status">
        {hasFailed ? t("result.printFailed") : t("result.printNote", { count })}
      </p>
      <TableFile reviews={reviews} />
      <p>{t("result.inPackage")}</p>
      <Link
        className={buttonClassName({ kind: "secondary", full: true })}
        to={paths.midwifePackage}
      >
        {t("result.package")}
      </Link>
    </details>
  );
}
