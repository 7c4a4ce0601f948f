import { memo, useMemo } from "react";
import { useTranslation } from "react-i18next";

import { lastNoted } from "../../../core/notebook/last-noted";
import type { EntryRecord } from "../../../core/notebook/record";
import { instantMs, type Instant } from "../../../core/time/instant";
import { useServices } from "../../../access/services-context";
import { classNames } from "../../../ui/class-names";
import { text } from "../../../ui/words/words";
import styles from "./last-times.module.css";
import { useAgoWords } from "./use-ago-words";

export type LastTimesProps = { entries: readonly EntryRecord[]; now: Instant };

const later = (a: Instant, b: Instant): Instant => (instantMs(a) > instantMs(b) ? a : b);

/** How long ago the baby last fed, weed and pooed: what every family asks first. Nothing where nothing is noted. */
export const LastTimes = memo(function LastTimes({ entries, now }: LastTimesProps) {
  const { t } = useTranslation("notebook");
  const { clock } = useServices();
  const agoWords = useAgoWords();
  // What is noted between two minutes is not told by the minute before it.
  const told = useMemo(() => lastNoted(entries, later(now, clock.now())), [entries, now, clock]);
  if (told.length === 0) return null;
  return (
    <section className={styles["last"]} aria-label={t("last.title")}>
      <p className={text.quiet} aria-hidden="true">
        {t("last.title")}
      </p>
      <dl className={styles["rows"]}>
        {told.map(({ kind, agoMs, side }) => (
          <div key={kind} className={styles["row"]}>
            <dt>{t(`quick.${kind}`)}</dt>
            <dd className={classNames(text.strong, text.number)}>
              {side === null
                ? agoWords(agoMs)
                : t("last.fromSide", { ago: agoWords(agoMs), side: t(`side.of.${side}`) })}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
});
