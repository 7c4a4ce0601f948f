import { useTranslation } from "react-i18next";

import type { Measure } from "../../../core/notebook/measure-schema";
import { publicFile } from "../../../paths";
import { useAmount } from "../../../parts/words/use-numbers";
import { SignPicture } from "../../../ui/sign-picture/sign-picture";
import { Stepper } from "../../../ui/stepper/stepper";
import styles from "./count-field.module.css";
import { CupPicture } from "./cup-picture";
import { SyringePicture } from "./syringe-picture";

export type CountFieldProps = {
  measure: Measure;
  count: number;
  onCount: (count: number) => void;
};

/** Steps of tenths add up without the dust of binary fractions. */
const stepped = (count: number): number => Math.round(count * 10) / 10;

/** A count with less and more beside it; a syringe or a cup can also be pulled. */
export function CountField({ measure, count, onCount }: CountFieldProps) {
  const { t } = useTranslation("notebook");
  const amount = useAmount();
  const { least, most, step } = measure.count;
  const words = (): string => {
    if (measure.error.kind === "read") return t("measure.countMl", { amount: amount(count) });
    return measure.id === "drops"
      ? t("measure.countDrops", { count })
      : t("measure.countSpoons", { count });
  };
  const isScale = measure.id === "syringe" || measure.id === "cup";

  return (
    <div className={styles["count"]}>
      {!isScale && (
        <span className={styles["picture"]}>
          <SignPicture src={publicFile(`art/measures/${measure.id}.svg`)} alt="" size="large" />
        </span>
      )}
      {isScale && (
        <div className={styles["scale"]}>
          {measure.id === "syringe" ? (
            <SyringePicture ml={count} mostMl={most} />
          ) : (
            <CupPicture ml={count} mostMl={most} />
          )}
          <input
            className={measure.id === "syringe" ? styles["plunger"] : styles["level"]}
            type="range"
            min={measure.id === "syringe" ? 0 : least}
            max={most}
            step={step}
            value={count}
            aria-label={t(measure.id === "syringe" ? "measure.plunger" : "measure.level")}
            aria-valuetext={words()}
            onChange={(event) => onCount(Math.max(least, stepped(event.target.valueAsNumber)))}
          />
        </div>
      )}
      <Stepper
        label={t(`measure.${measure.id}`)}
        value={words()}
        lessLabel={t("measure.less")}
        moreLabel={t("measure.more")}
        canLess={count > least}
        canMore={count < most}
        onLess={() => onCount(Math.max(least, stepped(count - step)))}
        onMore={() => onCount(Math.min(most, stepped(count + step)))}
      />
    </div>
  );
}
