import { useTranslation } from "react-i18next";

import { publicFile } from "../../../paths";
import { useDates } from "../../../parts/words/use-dates";
import { Button } from "../../../ui/button/button";
import { Icon } from "../../../ui/icon/icon";
import { SignPicture } from "../../../ui/sign-picture/sign-picture";
import { kinds } from "../kinds";
import styles from "./quick-log.module.css";
import type { SheetWay } from "./use-sheet";
import type { Writing } from "./use-writing";
import { ellipsisIcon } from "../../../ui/icon/outlines/ellipsis";
import { plusIcon } from "../../../ui/icon/outlines/plus";

export type QuickLogProps = {
  way: SheetWay;
  writing: Writing;
  /** Called milk, once it has come in. */
  isMilk: boolean;
};

type Quick = (typeof kinds)[keyof typeof kinds]["quick"][number];

const QUICK = Object.values(kinds).flatMap(({ quick }): readonly Quick[] => quick);

/** One tap each: kept at once, moved to a while ago or undone in ten seconds. */
export function QuickLog({ way, writing, isMilk }: QuickLogProps) {
  const { t } = useTranslation("notebook");
  const { time } = useDates();

  const handleTap = ({ word, noted }: Quick): void =>
    void writing.noteNow(noted, (at) => t(`kept.${word}`, { time: time(at) }));

  return (
    <section className={styles["log"]} aria-label={t("quick.label")} data-screen>
      <Button
        kind="primary"
        full
        icon={plusIcon}
        onClick={() => way.open({ kind: "when", event: "milk", relation: null })}
      >
        {t(isMilk ? "quick.milk" : "quick.colostrum")}
      </Button>
      <div className={styles["grid"]}>
        {QUICK.map((quick) => (
          <button
            key={quick.word}
            type="button"
            className={styles["quick"]}
            onClick={() => handleTap(quick)}
          >
            <SignPicture src={publicFile(`art/ui/${quick.picture}.svg`)} alt="" size="small" />
            {t(`quick.${quick.word}`)}
          </button>
        ))}
        <button
          type="button"
          className={styles["quick"]}
          onClick={() => way.open({ kind: "other" })}
        >
          <span className={styles["mark"]}>
            <Icon outline={ellipsisIcon} />
          </span>
          {t("quick.other")}
        </button>
      </div>
    </section>
  );
}
