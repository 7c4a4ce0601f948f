import { useTranslation } from "react-i18next";

import type { Verdict } from "../../core/study/reworked";
import { Icon } from "../../ui/icon/icon";
import { checkIcon } from "../../ui/icon/outlines/check";
import { ellipsisIcon } from "../../ui/icon/outlines/ellipsis";
import { infoIcon } from "../../ui/icon/outlines/info";
import styles from "./verdict-mark.module.css";

/** "bounds": it lies between two figures, and where is not told. */
export type Told = Verdict | "bounds";

const icons = {
  fits: checkIcon,
  "does-not-fit": infoIcon,
  "cannot-tell": ellipsisIcon,
  bounds: ellipsisIcon,
} as const;

/** How a step came out, in words and with a mark. Nothing here is red: it is no fault of anybody's. */
export function VerdictMark({ verdict }: { verdict: Told }) {
  const { t } = useTranslation("study");
  return (
    <p className={styles["mark"]} data-verdict={verdict}>
      <Icon outline={icons[verdict]} />
      {t(`verdict.${verdict}`)}
    </p>
  );
}
