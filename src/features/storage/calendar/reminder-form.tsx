import { useState } from "react";
import { useTranslation } from "react-i18next";

import { careCalendar } from "../../../content/visits/visits";
import type { BirthRecord } from "../../../core/notebook/record";
import {
  massageReminders,
  visitReminders,
  type VisitReminder,
} from "../../../core/visits/reminders";
import { useServices } from "../../../access/services-context";
import { useNow } from "../../../access/use-now";
import { Banner } from "../../../ui/banner/banner";
import { Button } from "../../../ui/button/button";
import { List } from "../../../ui/list/list";
import { Switch } from "../../../ui/switch/switch";
import { arrange, text } from "../../../ui/words/words";
import { Told } from "../told";
import { useCalendarEvents, useReminderWords } from "./use-calendar-events";
import { useClockTimes } from "./use-clock-times";
import { calendarIcon } from "../../../ui/icon/outlines/calendar";
import { checkIcon } from "../../../ui/icon/outlines/check";
import { infoIcon } from "../../../ui/icon/outlines/info";

type Outcome = "made" | "not-fetched";

/** What to be reminded of, and the file that the phone's calendar opens. */
export function ReminderForm({ birth }: { birth: BirthRecord }) {
  const { t } = useTranslation("storage");
  const { copies } = useServices();
  const now = useNow();
  // Off at first: the midwife has not yet said yes.
  const [wantsMassages, setWantsMassages] = useState(false);
  const [wantsVisits, setWantsVisits] = useState(true);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const eventsOf = useCalendarEvents(birth.id);
  const clockTimes = useClockTimes();
  const massages = massageReminders(careCalendar, birth, now);
  const visits = visitReminders(careCalendar, birth, now);
  const events = eventsOf({
    massages: wantsMassages ? massages : [],
    visits: wantsVisits ? visits : [],
  });

  const handleMake = async (): Promise<void> => {
    const found = await copies.fetch().catch(() => null);
    const saved = await found?.saveCalendar(`${t("calendar.fileName")}.ics`, events);
    setOutcome(saved?.ok === true ? "made" : "not-fetched");
  };

  if (massages.length + visits.length === 0) return <p>{t("calendar.over")}</p>;
  return (
    <>
      <List>
        {massages.length > 0 && (
          <li>
            <Switch
              label={t("calendar.massage")}
              note={t("calendar.massageNote", { times: clockTimes(careCalendar.massage.at) })}
              checked={wantsMassages}
              onChange={setWantsMassages}
            />
          </li>
        )}
        <li>
          <Switch
            label={t("calendar.visits")}
            note={t("calendar.visitsNote")}
            checked={wantsVisits}
            onChange={setWantsVisits}
          />
        </li>
      </List>
      {wantsVisits && <VisitTimes visits={visits} />}
      <Button
        kind="secondary"
        icon={calendarIcon}
        full
        disabled={events.length === 0}
        onClick={() => void handleMake()}
      >
        {t("calendar.make")}
      </Button>
      <p className={text.quiet}>{t("calendar.visible")}</p>
      <Told>
        {outcome !== null && (
          <Banner
            kind={outcome === "made" ? "help" : "care"}
            icon={outcome === "made" ? checkIcon : infoIcon}
          >
            {t(outcome === "made" ? "calendar.made" : "copy.fault.not-fetched")}
          </Banner>
        )}
      </Told>
    </>
  );
}

function VisitTimes({ visits }: { visits: readonly VisitReminder[] }) {
  const { t } = useTranslation("storage");
  const { titleOf, untilOf } = useReminderWords();
  return (
    <ul className={arrange.stackTight}>
      {visits.map((visit) => (
        <li key={visit.until}>
          {t("calendar.visit", { who: titleOf(visit), until: untilOf(visit) })}
        </li>
      ))}
    </ul>
  );
}
