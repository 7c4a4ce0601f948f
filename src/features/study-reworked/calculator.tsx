import { useEffect, useRef, useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";

import { JUJUN } from "../../content/study/printed";
import type { PrintedStudy } from "../../core/study/printed";
import {
  readStudy,
  typedStudyOf,
  type StudyFault,
  type StudyField,
} from "../../core/study/typed-study";
import { Button } from "../../ui/button/button";
import { rotateCcwIcon } from "../../ui/icon/outlines/rotate-ccw";
import { LiveRegion } from "../../ui/live-region/live-region";
import { text, Title } from "../../ui/words/words";
import { CalculatorFields } from "./calculator-fields";
import { ReworkedSteps } from "./reworked-steps";
import styles from "./study-reworked.module.css";
import { useStudyFigures } from "./use-study-figures";

/** What was worked out, and the how manieth time it was. */
type Counted = { readonly study: PrintedStudy; readonly nth: number };

/** The same arithmetic for another study. Nothing that is typed is kept. */
export function Calculator() {
  const { t } = useTranslation("study");
  const { mark } = useStudyFigures();
  const [typed, setTyped] = useState(() => typedStudyOf(JUJUN, mark));
  const [faults, setFaults] = useState<readonly StudyFault[]>([]);
  const [counted, setCounted] = useState<Counted | null>(null);

  const change = (field: StudyField, words: string): void => {
    setTyped({ ...typed, [field]: words });
    setFaults(faults.filter((fault) => fault.field !== field));
  };
  const count = (event: FormEvent): void => {
    event.preventDefault();
    const read = readStudy(typed);
    setFaults(read.kind === "faulty" ? read.faults : []);
    const nth = (counted?.nth ?? 0) + 1;
    setCounted(read.kind === "read" ? { study: read.study, nth } : null);
  };
  const reset = (): void => {
    setTyped(typedStudyOf(JUJUN, mark));
    setFaults([]);
    setCounted(null);
  };

  return (
    <>
      <form className={styles["form"]} noValidate onSubmit={count} data-screen>
        <CalculatorFields typed={typed} faults={faults} onChange={change} />
        <LiveRegion visible>{faults.length > 0 && <p>{t("calculator.faults.some")}</p>}</LiveRegion>
        <Button kind="primary" type="submit" full>
          {t("calculator.count")}
        </Button>
        <Button kind="secondary" icon={rotateCcwIcon} full onClick={reset}>
          {t("calculator.reset")}
        </Button>
      </form>
      {counted !== null && <Result key={counted.nth} study={counted.study} />}
    </>
  );
}

/** Comes into sight and is read first, each time it is worked out anew. */
function Result({ study }: { study: PrintedStudy }) {
  const { t } = useTranslation("study");
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className={styles["group"]} aria-labelledby="hasil-hitungan">
      <Title id="hasil-hitungan" ref={heading} tabIndex={-1}>
        {t("calculator.result")}
      </Title>
      <p className={text.quiet}>{t("calculator.advice")}</p>
      <ReworkedSteps study={study} />
    </section>
  );
}
