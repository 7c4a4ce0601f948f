import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";

import { isMachineVoice } from "../../../content/voice/index";
import type { BodyPosition } from "../../../core/protocol/protocol";
import { elapsedMs, type Instant } from "../../../core/time/instant";
import { lessonPaths } from "../../../paths";
import { LinkRow } from "../../../parts/rows/link-row";
import { useVoiceShare } from "../../../parts/voice/use-voice-share";
import { useServices, useSettings } from "../../../access/services-context";
import { useDates } from "../../../parts/words/use-dates";
import { Icon } from "../../../ui/icon/icon";
import { listChangeClass, ListMark, listRowClass, ListText } from "../../../ui/list/list";
import { batteryIcon } from "../../../ui/icon/outlines/battery";
import { bookOpenIcon } from "../../../ui/icon/outlines/book-open";
import { heartIcon } from "../../../ui/icon/outlines/heart";
import { smartphoneIcon } from "../../../ui/icon/outlines/smartphone";
import { volume2Icon } from "../../../ui/icon/outlines/volume-2";

type Trial = "untried" | "heard" | "silent";

/** Hears the voice and feels the buzz before the hands are oily. */
export function SoundRow() {
  const { t } = useTranslation("prepare");
  const { speaker, vibrator } = useServices();
  const { vibration, voice } = useSettings();
  const [trial, setTrial] = useState<Trial>("untried");
  const share = useVoiceShare();

  const handleTry = (): void => {
    if (vibration) vibrator.buzz("start");
    void speaker.say("sound-test").then((heard) => setTrial(heard ? "heard" : "silent"));
  };
  const notes: Readonly<Record<Trial, string>> = {
    untried:
      share !== null && voice
        ? t("ready.soundNoteHers", { place: share.place })
        : t(untriedNote(voice)),
    heard: t("ready.tried"),
    silent: t("ready.notHeard"),
  };

  return (
    <li className={listRowClass}>
      <ListMark>
        <Icon outline={volume2Icon} />
      </ListMark>
      <ListText name={t("ready.sound")} note={<span role="status">{notes[trial]}</span>} />
      <button type="button" className={listChangeClass} onClick={handleTry}>
        {t("ready.try")}
      </button>
    </li>
  );
}

function untriedNote(isVoiceOn: boolean) {
  if (!isVoiceOn) return "ready.soundOff" as const;
  return isMachineVoice ? ("ready.soundNote" as const) : ("ready.soundNoteHuman" as const);
}

/** Below this share of a battery that is not being charged, the charger is asked for. */
const LOW_BATTERY = 0.3;

/** Hands, phone and her position; the charger, when it is needed more. */
export function PhoneRow({ position }: { position: BodyPosition }) {
  const { t } = useTranslation("prepare");
  const seat = t(position === "sitting" ? "ready.propNote" : "ready.propSide");
  const { battery } = useServices();
  const [low, setLow] = useState<number | null>(null);

  useEffect(() => {
    let isHere = true;
    void battery().then((state) => {
      const isLow = state !== null && !state.charging && state.level < LOW_BATTERY;
      if (isHere && isLow) setLow(Math.round(state.level * 100));
    });
    return () => {
      isHere = false;
    };
  }, [battery]);

  return (
    <li className={listRowClass}>
      <ListMark>
        <Icon outline={low === null ? smartphoneIcon : batteryIcon} />
      </ListMark>
      <ListText
        name={t("ready.prop")}
        note={low === null ? seat : t("ready.charge", { percent: low })}
      />
    </li>
  );
}

export type AskRowProps = { checkedAt: Instant | null; onAgain: () => void };

/** So long after the check nobody asks whether something has changed since, in ms. */
const JUST_ANSWERED_MS = 10 * 60_000;

/** Her yes comes first; beside it, that the check of the day was made, and the way to make it again. */
export function AskRow({ checkedAt, onAgain }: AskRowProps) {
  const { t } = useTranslation("prepare");
  const { time } = useDates();
  const { clock } = useServices();
  const isOld = checkedAt !== null && elapsedMs(checkedAt, clock.now()) > JUST_ANSWERED_MS;
  return (
    <li className={listRowClass}>
      <ListMark>
        <Icon outline={heartIcon} />
      </ListMark>
      <ListText
        name={t("ready.ask")}
        note={isOld ? t("ready.checked", { time: time(checkedAt) }) : undefined}
      />
      {checkedAt !== null && (
        <button type="button" className={listChangeClass} onClick={onAgain}>
          {t("ready.again")}
        </button>
      )}
    </li>
  );
}

/** Before the first massage: the lesson that shows it. Nothing depends on it. */
export function LearnRow() {
  const { t } = useTranslation("prepare");
  return (
    <LinkRow
      to={lessonPaths["learn-massage"]}
      icon={bookOpenIcon}
      name={t("ready.learn")}
      note={t("ready.learnNote")}
    />
  );
}
