import { useState } from "react";
import { useTranslation } from "react-i18next";

import type { Waiting } from "../../../core/register/hand-overs";
import { useDates, type Dates } from "../../../parts/words/use-dates";
import { Button } from "../../../ui/button/button";
import { Icon } from "../../../ui/icon/icon";
import { chevronRightIcon } from "../../../ui/icon/outlines/chevron-right";
import { List, listRowClass, ListText } from "../../../ui/list/list";
import { text, Title } from "../../../ui/words/words";
import { useRegisterPlace } from "../use-register-place";

/** So many are drawn at once: a folder may hold hundreds. */
const ROWS_AT_ONCE = 25;

export type WaitingListProps = {
  waiting: readonly Waiting[];
  /** More of them come in: they are listed once all have come, for nobody can read a list that grows. */
  isComing: boolean;
};

/** What came in and waits for a mother's own yes; told by its birth, for it has neither name nor code. */
export function WaitingList({ waiting, isComing }: WaitingListProps) {
  const { t } = useTranslation("intake");
  const dates = useDates();
  const [most, setMost] = useState(ROWS_AT_ONCE);
  const more = Math.min(ROWS_AT_ONCE, waiting.length - most);
  return (
    <>
      <Title>{t("waiting.title")}</Title>
      {waiting.length === 0 ? (
        <p>{t("waiting.none")}</p>
      ) : (
        <>
          <p>{t("waiting.count", { count: waiting.length })}</p>
          <p className={text.quiet}>{t("waiting.copy")}</p>
        </>
      )}
      {waiting.length > 0 && !isComing && (
        <List label={t("waiting.title")}>
          {waiting.slice(0, most).map((one) => (
            <WaitingRow key={one.handOver.id} waiting={one} dates={dates} />
          ))}
        </List>
      )}
      {more > 0 && !isComing && (
        <Button kind="secondary" full onClick={() => setMost(most + ROWS_AT_ONCE)}>
          {t("more", { count: more })}
        </Button>
      )}
    </>
  );
}

type WaitingRowProps = { waiting: Waiting; dates: Dates };

function WaitingRow({ waiting: { handOver, participant }, dates }: WaitingRowProps) {
  const { t } = useTranslation("intake");
  const { lookAt } = useRegisterPlace();
  const { told, updatedAt } = handOver;
  const born =
    told.bornAt === null
      ? t("waiting.bornUnknown")
      : t("waiting.born", { when: dates.dayAndTime(told.bornAt) });
  const name =
    participant === null ? born : t("waiting.known", { code: participant.code, what: born });
  const notes = [
    t("waiting.amounts", { count: told.amounts.length }),
    t("waiting.came", { date: dates.date(updatedAt) }),
  ];
  return (
    <li>
      <button type="button" className={listRowClass} onClick={() => lookAt(handOver.id)}>
        <ListText name={name} note={notes.join(" · ")} />
        <Icon outline={chevronRightIcon} />
      </button>
    </li>
  );
}
