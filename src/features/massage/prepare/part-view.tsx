import { useState } from "react";
import { useTranslation } from "react-i18next";

import {
  adviceOfPresent,
  answersOf,
  mayBeLeft,
  signsOf,
  type Answers as Given,
  type Part,
} from "../../../core/safety/answering";
import { actOf } from "../../../content/safety/signs";
import { useActText } from "../../../parts/signs/use-sign-text";
import { useHeadingFocus } from "../../../shell/use-heading-focus";
import { Button } from "../../../ui/button/button";
import { Icon } from "../../../ui/icon/icon";
import { arrowDownIcon } from "../../../ui/icon/outlines/arrow-down";
import { arrowUpIcon } from "../../../ui/icon/outlines/arrow-up";
import { Dock } from "../../../ui/layout/dock";
import { Page, Pane } from "../../../ui/layout/layout";
import { LiveRegion } from "../../../ui/live-region/live-region";
import { Steps } from "../../../ui/steps/steps";
import { PageTitle, text } from "../../../ui/words/words";
import styles from "./check.module.css";
import { CheckReviewed } from "./check-reviewed";
import { SignRows } from "./sign-rows";
import { useReading } from "./use-reading";
import { useSettledFinger } from "./use-settled-finger";

export type PartViewProps = {
  part: Part;
  /** Counted from 1. */
  step: number;
  steps: number;
  /** @param present the signs that are there, in their order */
  onAnswer: (answers: Given, present: readonly string[]) => void;
};

/** All that is asked on one screen. Nothing can be denied that was not in sight; not knowing is an answer too. */
export function PartView({ part, step, steps, onAnswer }: PartViewProps) {
  const { t } = useTranslation(["prepare", "common", "signs"]);
  const heading = useHeadingFocus();
  const [present, setPresent] = useState<ReadonlySet<string>>(new Set());
  const { isAllRead, isEndRead, showMissed, watch } = useReading(part);
  const advice = adviceOfPresent(part, present);
  const isSettled = useSettledFinger();
  const now = part.filter(({ ifYes }) => ifYes === "get-help");
  const state = part.filter(({ ifYes }) => ifYes !== "get-help");
  const first = now.length > 0 ? "now" : "state";

  const handleChange = (sign: string, isPresent: boolean): void => {
    // The second tap of a double tap on the screen before ticks nothing here.
    if (isSettled)
      setPresent((known) => new Set([...known, sign].filter((one) => one !== sign || isPresent)));
  };
  const answer = (rest: "no" | "unsure"): void =>
    onAnswer(
      answersOf(part, present, rest),
      signsOf(part).filter((sign) => present.has(sign)),
    );
  const rows = { present, onChange: handleChange, watch };

  return (
    <Page>
      <Pane stay>
        {steps > 1 && (
          <Steps count={steps} current={step} label={t("common:step", { step, steps })} />
        )}
        <PageTitle ref={heading}>{t(`signs:question.${first}`)}</PageTitle>
        {step === 1 && (
          <p className={text.quiet}>
            {t("check.intro")} <CheckReviewed part={part} />
          </p>
        )}
      </Pane>
      <Pane last>
        {now.length > 0 && <SignRows part={now} heading={null} {...rows} />}
        {state.length > 0 && (
          <SignRows part={state} heading={first === "now" ? "state" : null} {...rows} />
        )}
        <SaidActs signs={signsOf(part).filter((sign) => present.has(sign))} />
        {!isEndRead && advice !== "get-help" && <Further />}
        <div className={advice === "get-help" ? styles["now"] : undefined}>
          <Dock after={advice !== "get-help"}>
            {isEndRead && !mayBeLeft(part, present, isAllRead) && (
              <Button kind="secondary" big full icon={arrowUpIcon} onClick={showMissed}>
                {t("check.missed")}
              </Button>
            )}
            {mayBeLeft(part, present, isAllRead) && (
              <Answers isNone={advice === "clear"} onAnswer={answer} />
            )}
          </Dock>
        </div>
      </Pane>
    </Page>
  );
}

/** What to do about the signs that are there, to the ear; for the eye it stands beside each. */
function SaidActs({ signs }: { signs: readonly string[] }) {
  const actText = useActText();
  const acts = new Set(signs.map((sign) => actText(actOf(sign))));
  return <LiveRegion>{[...acts].join(" ")}</LiveRegion>;
}

type AnswersProps = { isNone: boolean; onAnswer: (rest: "no" | "unsure") => void };

/** Where nothing is ticked no answer is pushed. */
function Answers({ isNone, onAnswer }: AnswersProps) {
  const { t } = useTranslation(["prepare", "common"]);
  const isSettled = useSettledFinger();
  if (!isNone)
    return (
      <Button kind="primary" big full disabled={!isSettled} onClick={() => onAnswer("no")}>
        {t("common:next")}
      </Button>
    );
  return (
    <>
      <Button kind="secondary" big full disabled={!isSettled} onClick={() => onAnswer("no")}>
        {t("check.none")}
      </Button>
      <Button kind="quiet" full disabled={!isSettled} onClick={() => onAnswer("unsure")}>
        {t("check.unsure")}
      </Button>
    </>
  );
}

/** How much of the window one press leads on. */
const A_WINDOW = 0.7;

/** Shows that the list goes on, and leads there. */
function Further() {
  const { t } = useTranslation("prepare");
  return (
    <div className={styles["more"]}>
      <button
        type="button"
        className={styles["further"]}
        aria-label={t("check.further")}
        onClick={() => window.scrollBy({ top: window.innerHeight * A_WINDOW })}
      >
        <Icon outline={arrowDownIcon} />
      </button>
    </div>
  );
}
