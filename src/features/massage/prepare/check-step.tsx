import { useState } from "react";

import type { SafetyAdvice } from "../../../core/notebook/record";
import { partsOf, type Answers } from "../../../core/safety/answering";
import { adviceOf, type Before, type CheckQuestion } from "../../../core/safety/daily-check";
import { useServices } from "../../../access/services-context";
import { AdviceView, type Halt } from "./advice-view";
import { ExaminedView } from "./examined-view";
import { PartView } from "./part-view";

export type CheckStepProps = {
  questions: readonly CheckQuestion[];
  /** What she must have been examined for: it is asked about before anything else. */
  before: Before | null;
  onDone: () => void;
};

/** Why the questions stopped, and the signs that are there. */
type Stop = { readonly halt: Halt; readonly signs: readonly string[] };

const joined = (given: readonly Answers[]): Answers => Object.assign({}, ...given);

/**
 * What is asked today on one screen, her history on another until it was told. A sign that needs the midwife stops them;
 * with her yes they go on.
 */
export function CheckStep({ questions, before, onDone }: CheckStepProps) {
  const { notebook } = useServices();
  const [asked] = useState(questions);
  const [parts] = useState(() => partsOf(questions));
  const [given, setGiven] = useState<readonly Answers[]>([]);
  const [stop, setStop] = useState<Stop | null>(null);
  const [midwifeAgreed, setMidwifeAgreed] = useState(false);
  const [toBeExamined, setToBeExamined] = useState(before);
  const part = parts[given.length];

  const keep = (all: Answers, advice: SafetyAdvice, agreed: boolean): Promise<void> =>
    notebook.act((one) => one.addSafetyCheck({ answers: all, advice, midwifeAgreed: agreed }));

  const goOn = (all: readonly Answers[], agreed: boolean): void => {
    if (all.length < parts.length) return;
    const answers = joined(all);
    void keep(answers, adviceOf(asked, answers), agreed).then(onDone);
  };

  const handleAnswer = (answers: Answers, signs: readonly string[]): void => {
    const all = [...given, answers];
    const advice = adviceOf(asked, answers);
    setGiven(all);
    if (advice === "clear") {
      goOn(all, midwifeAgreed);
      return;
    }
    const isUnsure = signs.length === 0 && part?.some(({ ifYes }) => ifYes === "get-help");
    setStop({ halt: isUnsure === true ? "unsure" : advice, signs });
    void keep(joined(all), advice, false);
  };
  const handleMidwifeAgreed = (): void => {
    setStop(null);
    setMidwifeAgreed(true);
    goOn(given, true);
  };
  const handleAgain = (): void => {
    setStop(null);
    setToBeExamined(before);
    setMidwifeAgreed(false);
    setGiven([]);
  };

  if (stop !== null)
    return (
      <AdviceView
        advice={stop.halt}
        signs={stop.signs}
        onMidwifeAgreed={handleMidwifeAgreed}
        onAgain={handleAgain}
      />
    );
  if (toBeExamined !== null)
    return (
      <ExaminedView
        before={toBeExamined}
        onExamined={() => setToBeExamined(null)}
        onNotYet={() =>
          setStop({ halt: toBeExamined === "danger" ? "get-help" : "unwell", signs: [] })
        }
      />
    );
  if (part === undefined) return null;
  return (
    <PartView
      key={given.length}
      part={part}
      step={given.length + 1}
      steps={parts.length}
      onAnswer={handleAnswer}
    />
  );
}
