import { useRef } from "react";
import { useTranslation } from "react-i18next";

import { birthOf } from "../../../core/notebook/birth";
import { exactly, lastNight } from "../../../core/notebook/when";
import type { Relation, When } from "../../../core/notebook/record";
import { publicFile } from "../../../paths";
import { useObservable, useServices } from "../../../access/services-context";
import { AnswerText, answerClassName, answersClass } from "../../../ui/choice/answer";
import { Icon } from "../../../ui/icon/icon";
import { EqualPair } from "../../../ui/layout/dock";
import { SignPicture } from "../../../ui/sign-picture/sign-picture";
import { EntrySheet } from "./entry-sheet";
import { FirstNote } from "./first-note";
import type { TimedEvent } from "./sheet-address";
import type { SheetWay } from "./use-sheet";
import { useWhenWords } from "./time-words";
import { useNoteMilk } from "./use-note-milk";
import type { Writing } from "./use-writing";
import { checkIcon } from "../../../ui/icon/outlines/check";
import { moonIcon } from "../../../ui/icon/outlines/moon";

export type WhenSheetProps = {
  event: TimedEvent;
  relation: Relation | null;
  way: SheetWay;
  writing: Writing;
};

/** When it was. "Just now" is kept by this one tap; everything after it may be left out. */
export function WhenSheet({ event, relation, way, writing }: WhenSheetProps) {
  const { t } = useTranslation("notebook");
  const { clock, notebook } = useServices();
  const noteMilk = useNoteMilk(writing, way);
  const whenWords = useWhenWords();
  const isTaken = useRef(false);

  /** A second tap, before the first one is kept, is not a second note. */
  const once = (act: () => Promise<void>) => (): void => {
    if (isTaken.current) return;
    isTaken.current = true;
    void act().finally(() => {
      isTaken.current = false;
    });
  };
  const night = lastNight(clock.now(), birthOf(useObservable(notebook).records)?.at ?? null);
  const note = (when: () => When) => once(() => noteMilk(event, when(), relation));
  const notYet = once(async () => {
    const id = await writing.note({ kind: "not-yet", at: clock.now() }, t("kept.notYet"));
    way.step({ kind: "not-yet", id });
  });

  return (
    <EntrySheet title={useWhenTitle(event, relation)} writing={writing} onClose={way.close}>
      {event === "milk" && relation === null && <FirstNote way={way} />}
      {event === "milk-coming-in" && <p>{t("when.sign")}</p>}
      <div className={answersClass}>
        <button
          type="button"
          className={answerClassName("first")}
          onClick={note(() => exactly(clock.now()))}
        >
          <Icon outline={checkIcon} />
          <AnswerText name={t("when.justNow")} note={t("when.justNowNote")} />
        </button>
        {night !== null && (
          <button type="button" className={answerClassName("plain")} onClick={note(() => night)}>
            <Icon outline={moonIcon} />
            <AnswerText name={t("when.lastNight")} note={whenWords(night)} />
          </button>
        )}
        <EqualPair>
          {(["exact", "between"] as const).map((manner) => (
            <button
              key={manner}
              type="button"
              className={answerClassName("plain")}
              onClick={() => way.step({ kind: "time", event, manner, relation })}
            >
              <AnswerText name={t(`when.${manner}`)} />
            </button>
          ))}
        </EqualPair>
        {event === "milk" && (
          <button type="button" className={answerClassName("plain")} onClick={notYet}>
            <SignPicture src={publicFile("art/ui/not-yet.svg")} alt="" size="small" />
            <AnswerText name={t("when.notYet")} note={t("when.notYetNote")} />
          </button>
        )}
      </div>
    </EntrySheet>
  );
}

function useWhenTitle(event: TimedEvent, relation: Relation | null): string {
  const { t } = useTranslation("notebook");
  if (relation !== null) return t(`when.${relation.to}`);
  return t(event === "milk" ? "when.colostrum" : "when.milkComingIn");
}
