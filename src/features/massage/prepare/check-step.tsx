import { useState } from "react";

import type { SafetyAdvice } from "../../../core/notebook/record";
import { adviceOf, type Answer, type CheckQuestion } from "../../../core/safety/daily-check";
import { useServices } from "../../../access/services-context";
import { AdviceView, type Halt } from "./advice-view";
import { QuestionView } from "./question-view";

export type CheckStepProps = {
  questions: readonly CheckQuestion[];
  /** A danger sign was named in the last check: it is asked about before anything else. */
  hadDanger: boolean;
  onDone: () => void;
};

type Answers = Readonly<Record<string, Answer>>;

/**
 * One question after the other. An answer that needs the midwife stops them at once; with her yes they go on, so
 * that a danger sign further down is still asked about.
 */
export function CheckStep({ questions, hadDanger, onDone }: CheckStepProps) {
  const { notebook } = useServices();
  const [asked] = useState(questions);
  const [answers, setAnswers] = useState<Answers>({});
  const [halt, setHalt] = useState<Halt | null>(null);
  const [midwifeAgreed, setMidwifeAgreed] = useState(false);
  const question = asked[Object.keys(answers).length];

  const keep = (given: Answers, advice: SafetyAdvice, agreed: boolean): Promise<void> =>
    notebook.act((one) => one.addSafetyCheck({ answers: given, advice, midwifeAgreed: agreed }));

  const goOn = (given: Answers, agreed: boolean): void => {
    if (Object.keys(given).length < asked.length) return;
    const advice = adviceOf(asked, given);
    void keep(given, advice, agreed).then(onDone);
  };

  const handleAnswer = (one: CheckQuestion, answer: Answer): void => {
    const given = { ...answers, [one.id]: answer };
    const advice = adviceOf([one], given);
    setAnswers(given);
    if (advice === "clear") {
      goOn(given, midwifeAgreed);
      return;
    }
    setHalt(advice === "ask-midwife" && one.ifYes === "get-help" ? "unsure" : advice);
    void keep(given, advice, false);
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
      hadDanger={hadDanger}
      onAnswer={(answer) => handleAnswer(question, answer)}
    />
  );
}
