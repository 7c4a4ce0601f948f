import { useState } from "react";

import type { SafetyAdvice } from "../../../core/notebook/record";
import {
  adviceOf,
  type Answer,
  type Before,
  type CheckQuestion,
} from "../../../core/safety/daily-check";
import { useServices } from "../../../access/services-context";
import { AdviceView, type Halt } from "./advice-view";
import { ExaminedView } from "./examined-view";
import { QuestionView } from "./question-view";

export type CheckStepProps = {
  questions: readonly CheckQuestion[];
  /** What she must have been examined for: it is asked about before anything else. */
  before: Before | null;
  onDone: () => void;
};

type Answers = Readonly<Record<string, Answer>>;

/**
 * One question after the other. An answer that needs the midwife stops them at once; with her yes they go on, so
 * that a danger sign further down is still asked about.
 */
export function CheckStep({ questions, before, onDone }: CheckStepProps) {
  const { notebook } = useServices();
  const [asked] = useState(questions);
  const [answers, setAnswers] = useState<Answers>({});
  const [halt, setHalt] = useState<Halt | null>(null);
  const [midwifeAgreed, setMidwifeAgreed] = useState(false);
  const [toBeExamined, setToBeExamined] = useState(before);
  const given = Object.keys(answers).length;
  const question = asked[given];
  const stoppedAt = asked[given - 1];

  const keep = (all: Answers, advice: SafetyAdvice, agreed: boolean): Promise<void> =>
    notebook.act((one) => one.addSafetyCheck({ answers: all, advice, midwifeAgreed: agreed }));

  const goOn = (all: Answers, agreed: boolean): void => {
    if (Object.keys(all).length < asked.length) return;
    void keep(all, adviceOf(asked, all), agreed).then(onDone);
  };

  const handleAnswer = (one: CheckQuestion, answer: Answer): void => {
    const all = { ...answers, [one.id]: answer };
    const advice = adviceOf([one], all);
    setAnswers(all);
    if (advice === "clear") {
      goOn(all, midwifeAgreed);
      return;
    }
    setHalt(advice === "ask-midwife" && one.ifYes === "get-help" ? "unsure" : advice);
    void keep(all, advice, false);
  };
  const handleMidwifeAgreed = (): void => {
    setHalt(null);
    setMidwifeAgreed(true);
    goOn(answers, true);
  };
  const handleAgain = (): void => {
    setHalt(null);
    setToBeExamined(before);
    setMidwifeAgreed(false);
    setAnswers({});
  };

  if (halt !== null)
    return (
      <AdviceView
        advice={halt}
        signs={stoppedAt?.signs ?? []}
        onMidwifeAgreed={handleMidwifeAgreed}
        onAgain={handleAgain}
      />
    );
  if (toBeExamined !== null)
    return (
      <ExaminedView
        before={toBeExamined}
        onExamined={() => setToBeExamined(null)}
        onNotYet={() => setHalt(toBeExamined === "danger" ? "get-help" : "unwell")}
      />
    );
  if (question === undefined) return null;
  return (
    <QuestionView
      key={question.id}
      question={question}
      step={given + 1}
      steps={asked.length}
      onAnswer={(answer) => handleAnswer(question, answer)}
    />
  );
}
