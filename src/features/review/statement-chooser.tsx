import { useTranslation } from "react-i18next";

import { statements } from "../../content/reviews/statements";
import { answeredIn, filtered, FILTERS, type ReviewsByStatement } from "../../core/review/progress";
import { SECTIONS, type Section } from "../../core/review/statement";
import { SegmentedChoice } from "../../ui/choice/segmented-choice";
import { Icon } from "../../ui/icon/icon";
import { chevronRightIcon } from "../../ui/icon/outlines/chevron-right";
import { List, listRowClass, ListText } from "../../ui/list/list";
import styles from "./review.module.css";
import type { ReviewPlace } from "./use-place";

export type StatementChooserProps = { place: ReviewPlace; reviews: ReviewsByStatement };

/** How far she has come; opened, what is shown, and a way into each part. */
export function StatementChooser({ place, reviews }: StatementChooserProps) {
  const { t } = useTranslation("review");
  const count = { answered: answeredIn(statements, reviews), all: statements.length };

  return (
    <details className={styles["chooser"]}>
      <summary>
        {t("progress", count)} <span className={styles["choose"]}>{t("choose")}</span>
      </summary>
      <SegmentedChoice
        legend={t("filter.legend")}
        name="saring"
        value={place.filter}
        onChange={place.choose}
        answers={FILTERS.map((value) => ({ value, label: t(`filter.${value}`) }))}
      />
      {place.passing.length === 0 && <p>{t("empty")}</p>}
      <List label={t("parts")}>
        {SECTIONS.map((section) => (
          <li key={section}>
            <Part section={section} place={place} reviews={reviews} />
          </li>
        ))}
      </List>
    </details>
  );
}

/** Leads to the first of a part that has no answer yet, or to its first. */
function Part({ section, place, reviews }: StatementChooserProps & { section: Section }) {
  const { t } = useTranslation("review");
  const own = statements.filter((one) => one.section === section);
  const first = filtered(own, reviews, "open")[0] ?? own[0];
  return (
    <button
      type="button"
      className={listRowClass}
      onClick={() => {
        if (first !== undefined) place.open(first);
      }}
    >
      <ListText
        name={t(`section.${section}`)}
        note={t("progress", { answered: answeredIn(own, reviews), all: own.length })}
      />
      <Icon outline={chevronRightIcon} />
    </button>
  );
}
