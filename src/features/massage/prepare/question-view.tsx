import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";

import { SignMark } from "../../../parts/signs/sign-mark";
import { useSignText } from "../../../parts/signs/use-sign-text";
import { signPicture } from "../../../content/safety/sign-pictures";
import type { Answer, CheckQuestion } from "../../../core/safety/daily-check";
import { Banner } from "../../../ui/banner/banner";
import { Button } from "../../../ui/button/button";
import { Dock, EqualPair } from "../../../ui/layout/dock";
import { Page, Pane } from "../../../ui/layout/layout";
import { Steps } from "../../../ui/steps/steps";
import { PageTitle, text } from "../../../ui/words/words";
import { useHeadingFocus } from "../../../shell/use-heading-focus";
import styles from "./question-view.module.css";
import { infoIcon } from "../../../ui/icon/outlines/info";

export type QuestionViewProps = {
  question: CheckQuestion;
  /** Counted from 1. */
  step: number;
  steps: number;
  hadDanger: boolean;
  onAnswer: (answer: Answer) => void;
};

/** A few signs under one question. No answer is pushed; not knowing is an answer too. */
export function QuestionView({ question, step, steps, hadDanger, onAnswer }: QuestionViewProps) {
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
        {step === 1 && hadDanger && (
          <Banner kind="care" icon={infoIcon}>
            {t("check.before")}
          </Banner>
        )}
        {step === 1 && !hadDanger && (
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

/** A double tap must not answer the next question too, which comes up under the same finger; in ms. */
const SETTLES_MS = 400;

function useSettledFinger(): boolean {
  const [isSettled, setIsSettled] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsSettled(true), SETTLES_MS);
    return () => clearTimeout(timer);
  }, []);
  return isSettled;
}
