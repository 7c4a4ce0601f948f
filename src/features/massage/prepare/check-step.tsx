import { useState } from "react";

import type { SafetyAdvice } from "../../../core/notebook/record";
import { adviceOf, type Answer, type CheckQuestion } from "../../../core/safety/daily-check";
import { useServices } from "../../../shell/services-context";
import { AdviceView } from "./advice-view";
import { QuestionView } from "./question-view";

export type CheckStepProps = { questions: readonly CheckQuestion[]; onDone: () => void };

type Answers = Readonly<Record<string, Answer>>;

/** Stopped at an answer that asks for something to be done first. */
type Halt = Exclude<SafetyAdvice, "clear">;

/**
 * One question after the other. An answer that needs the midwife stops them at once; with her yes they go on, so
 * that a danger sign further down is still asked about.
 */
export function CheckStep({ questions, onDone }: CheckStepProps) {
  const { notebook } = useServices();
  const [asked] = useState(questions);
  const [answers, setAnswers] = useState<Answers>({});
  const [halt, setHalt] = useState<Halt | null>(null);
  const [midwifeAgreed, setMidwifeAgreed] = useState(false);
  const question = asked[Object.keys(answers).length];

  const goOn = (given: Answers, agreed: boolean): void => {
    if (Object.keys(given).length < asked.length) return;
    const advice = adviceOf(asked, given);
    void notebook.addSafetyCheck({ answers: given, advice, midwifeAgreed: agreed }).then(onDone);
  };

  const handleAnswer = (one: CheckQuestion, answer: Answer): void => {
    const given = { ...answers, [one.id]: answer };
    const advice = adviceOf([one], given);
    setAnswers(given);
    if (advice === "clear") {
      goOn(given, midwifeAgreed);
      return;
    }
    setHalt(advice);
    void notebook.addSafetyCheck({ answers: given, advice, midwifeAgreed: false });
  };
  const handleMidwifeAgreed = (): void => {
    setHalt(null);
    setMidwifeAgreed(true);
    goOn(answers, true);
  };
  const handleAgain = (): void => {
    setHalt(null);
    setMidwifeAgreed(false);
    setAnswers({});
  };

  if (halt !== null)
    return <AdviceView advice={halt} onMidwifeAgreed={handleMidwifeAgreed} onAgain={handleAgain} />;
  if (question === undefined) return null;
  return (
    <QuestionView
      key={question.id}
      question={question}
      step={Object.keys(answers).length + 1}
      steps={asked.length}
      onAnswer={(answer) => handleAnswer(question, answer)}
    />
  );
}
