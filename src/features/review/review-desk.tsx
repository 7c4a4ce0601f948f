import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";

import { statements } from "../../content/reviews/statements";
import { answeredIn, standingOf } from "../../core/review/progress";
import { usePaper } from "../../ui/paper/use-paper";
import { Page, Pane } from "../../ui/layout/layout";
import { Lead, PageTitle } from "../../ui/words/words";
import { AnswerForm } from "./answer-form";
import type { ProtocolPaperProps } from "./paper/protocol-paper";
import { ReviewDock } from "./review-dock";
import { ReviewFrame } from "./review-frame";
import { ReviewResult } from "./review-result";
import styles from "./review.module.css";
import { StatementChooser } from "./statement-chooser";
import { StatementView } from "./statement-view";
import { useReviewPlace } from "./use-place";
import type { ReviewDesk as Desk } from "./use-reviewing";

const loadPaper = async () => (await import("./paper/protocol-paper")).ProtocolPaper;

/** The statement on the screen, what she says to it, and what has come of it so far. */
export function ReviewDesk({ desk }: { desk: Desk }) {
  const { t } = useTranslation("review");
  const { reviews, keeping, answer, tryAgain } = desk;
  const place = useReviewPlace(reviews);
  const heading = useRef<HTMLHeadingElement>(null);
  const { statement } = place;
  const here = statement?.id ?? null;
  const shown = useRef(here);

  useEffect(() => {
    if (shown.current === here) return;
    shown.current = here;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [here]);

  const count = { answered: answeredIn(statements, reviews), all: statements.length };
  const { Face: Protocol, asked, hasFailed, print } = usePaper<ProtocolPaperProps>(loadPaper, true);
  return (
    <>
      {Protocol !== null && <Protocol reviews={reviews} statements={place.passing} asked={asked} />}
      <ReviewFrame>
        <Page>
          <Pane>
            <header className={styles["top"]}>
              <PageTitle>{t("title")}</PageTitle>
              {reviews.size === 0 && <Lead>{t("lead")}</Lead>}
              <progress
                className={styles["progress"]}
                aria-label={t("progress", count)}
                value={count.answered}
                max={count.all}
              />
              <StatementChooser place={place} reviews={reviews} />
            </header>
            {statement !== null && <StatementView ref={heading} statement={statement} />}
          </Pane>
          <Pane last>
            {statement !== null && (
              <AnswerForm
                key={statement.id}
                standing={standingOf(statement, reviews)}
                review={reviews.get(statement.id)}
                keeping={keeping}
                onAnswer={(said) => answer(statement, said)}
                onTryAgain={tryAgain}
              />
            )}
            <ReviewDock place={place} />
            <ReviewResult
              reviews={reviews}
              count={place.passing.length}
              hasFailed={hasFailed}
              onPrint={print}
            />
          </Pane>
        </Page>
      </ReviewFrame>
    </>
  );
}
