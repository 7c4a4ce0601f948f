import { useTranslation } from "react-i18next";

import { MARK_KINDS, marks as facts } from "../../../core/notebook/marks";
import { isBetween, type Mark } from "../../../core/notebook/overview";
import styles from "./chart.module.css";
import { KeyGlyph, SpanKey } from "./glyph";

/** The marks that their lane does not name by itself. */
const EXPLAINED = MARK_KINDS.filter((kind) => kind !== facts[kind].lane);

/** Words for the marks that stand apart, of those that are drawn. */
export function MarkLegend({ marks }: { marks: readonly Mark[] }) {
  const { t } = useTranslation("overview");
  const kinds = EXPLAINED.filter((kind) => marks.some((mark) => mark.kind === kind));
  const hasSpan = marks.some(isBetween);
  if (kinds.length === 0 && !hasSpan) return null;

  return (
    <p className={styles["legend"]}>
      {kinds.map((kind) => (
        <span key={kind}>
          <KeyGlyph kind={kind} />
          {t(`mark.${kind}`)}
        </span>
      ))}
      {hasSpan && (
        <span>
          <SpanKey />
          {t("mark.between")}
        </span>
      )}
    </p>
  );
}
