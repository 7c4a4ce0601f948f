import { useTranslation } from "react-i18next";

import { SignMark } from "../../../parts/signs/sign-mark";
import { useSignText } from "../../../parts/signs/use-sign-text";
import { signPicture } from "../../../content/safety/sign-pictures";
import type { Answer, CheckQuestion } from "../../../core/safety/daily-check";
import { Button } from "../../../ui/button/button";
import { Dock, EqualPair } from "../../../ui/layout/dock";
import { Page, Pane } from "../../../ui/layout/layout";
import { Steps } from "../../../ui/steps/steps";
import { PageTitle, text } from "../../../ui/words/words";
import { useHeadingFocus } from "../../../shell/use-heading-focus";
import styles from "./question-view.module.css";
import { useSettledFinger } from "./use-settled-finger";

export type QuestionViewProps = {
  question: CheckQuestion;
  /** Counted from 1. */
  step: number;
  steps: number;
  onAnswer: (answer: Answer) => void;
};

/** A few signs under one question. No answer is pushed; not knowing is an answer too. */
export function QuestionView({ question, step, steps, onAnswer }: QuestionViewProps) {
  const { t } = useTranslation(["prepare", "common", "signs"]);
  const signText = useSignText();
  const heading = useHeadingFocus();
  const isOpen = useSettledFinger();
  const isNow = question.ifYes === "get-help";

  return (
    <Page>
      <Pane stay>
        <Steps count={steps} current={step} label={t("common:step", { step, steps })} />
        <PageTitle ref={heading}>
          {t(isNow ? "signs:question.now" : "signs:question.state")}
        </PageTitle>
        {step === 1 && (
          <p className={text.quiet}>
            {t("check.intro")} {t("check.reviewed")}
          </p>
        )}
      </Pane>
      <Pane last>
        <ul className={styles["signs"]}>
          {question.signs.map((sign) => (
            <li key={sign} className={styles["sign"]}>
              <SignMark picture={signPicture(sign)} />
              {signText(sign)}
            </li>
          ))}
        </ul>
        <Dock after>
          <EqualPair>
            <Button kind="secondary" big disabled={!isOpen} onClick={() => onAnswer("no")}>
              {t("common:no")}
            </Button>
            <Button kind="secondary" big disabled={!isOpen} onClick={() => onAnswer("yes")}>
              {t("common:yes")}
            </Button>
          </EqualPair>
          <Button kind="quiet" full disabled={!isOpen} onClick={() => onAnswer("unsure")}>
            {t("check.unsure")}
          </Button>
        </Dock>
      </Pane>
    </Page>
  );
}
