import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { paths } from "../../paths";
import { Button, buttonClassName } from "../../ui/button/button";
import { classNames } from "../../ui/class-names";
import { Icon } from "../../ui/icon/icon";
import { chevronLeftIcon } from "../../ui/icon/outlines/chevron-left";
import { Dock } from "../../ui/layout/dock";
import { VisuallyHidden } from "../../ui/visually-hidden/visually-hidden";
import styles from "./review.module.css";
import type { ReviewPlace } from "./use-place";

/** Back and on, always at the same place under the thumb. */
export function ReviewDock({ place: { previous, next, open } }: { place: ReviewPlace }) {
  const { t } = useTranslation("review");
  return (
    <Dock>
      <div className={styles["dock"]}>
        <Button
          kind="secondary"
          disabled={previous === null}
          onClick={() => {
            if (previous !== null) open(previous);
          }}
        >
          <Icon outline={chevronLeftIcon} />
          <VisuallyHidden>{t("previous")}</VisuallyHidden>
        </Button>
        {next === null ? (
          <Link
            className={classNames(buttonClassName({ kind: "primary" }), styles["on"])}
            to={paths.midwifeRoom}
          >
            {t("done")}
          </Link>
        ) : (
          <Button kind="primary" className={styles["on"]} onClick={() => open(next)}>
            {t("next")}
          </Button>
        )}
      </div>
    </Dock>
  );
}
