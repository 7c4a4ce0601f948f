import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { isMachineVoice } from "../../content/voice/index";
import type { Settings } from "../../core/settings/schema";
import { wayOf } from "../../core/settings/settings";
import { paths } from "../../paths";
import { useVoiceShare } from "../../parts/voice/use-voice-share";
import { useCanVibrate } from "../../access/use-can-vibrate";
import { useServices, useSettings } from "../../access/services-context";
import { Icon } from "../../ui/icon/icon";
import { List, ListMark, listRowClass, ListText } from "../../ui/list/list";
import { Switch } from "../../ui/switch/switch";
import { arrange, Title } from "../../ui/words/words";
import { chevronRightIcon } from "../../ui/icon/outlines/chevron-right";
import { clockIcon } from "../../ui/icon/outlines/clock";
import { handIcon } from "../../ui/icon/outlines/hand";
import { moonIcon } from "../../ui/icon/outlines/moon";
import { vibrateIcon } from "../../ui/icon/outlines/vibrate";
import { volume2Icon } from "../../ui/icon/outlines/volume-2";

/** Which voice speaks, and how much of it. */
function VoiceNote() {
  const { t } = useTranslation("settings");
  const share = useVoiceShare();
  const own = t(isMachineVoice ? "voiceMachine" : "voiceHuman");
  if (share === null || share.spoken === null) return own;
  return t(share.spoken < share.all && isMachineVoice ? "voiceShared" : "voiceHers", {
    place: share.place,
    count: share.spoken,
    all: share.all,
  });
}

/** What is heard and felt, and how the family massages. */
export function SoundSettings() {
  const { t } = useTranslation("settings");
  const { settings, vibrator } = useServices();
  const canVibrate = useCanVibrate();
  const { voice, bed, tick, vibration, massage } = useSettings();
  const change = (part: Partial<Settings>): void => {
    settings.change(() => part);
  };

  return (
    <section className={arrange.stack}>
      <Title>{t("sound")}</Title>
      <List>
        <li>
          <Switch
            label={t("voice")}
            note={<VoiceNote />}
            icon={volume2Icon}
            checked={voice}
            onChange={(isOn) => change({ voice: isOn })}
          />
        </li>
        <li>
          <Switch
            label={t("breath")}
            note={t("breathNote")}
            icon={moonIcon}
            checked={bed === "breath"}
            onChange={(isOn) => change({ bed: isOn ? "breath" : "silence" })}
          />
        </li>
        <li>
          <Switch
            label={t("tick")}
            icon={clockIcon}
            checked={tick}
            onChange={(isOn) => change({ tick: isOn })}
          />
        </li>
        <li>
          <Switch
            label={t("vibration")}
            note={canVibrate ? undefined : t("noVibration")}
            icon={vibrateIcon}
            checked={vibration && canVibrate}
            disabled={!canVibrate}
            onChange={(isOn) => {
              change({ vibration: isOn });
              if (isOn) vibrator.buzz("start");
            }}
          />
        </li>
        <li>
          <Link className={listRowClass} to={`${paths.massage}?langkah=direction`}>
            <ListMark>
              <Icon outline={handIcon} />
            </ListMark>
            <ListText name={t("massage")} note={t(`ways.${wayOf(massage)}`)} />
            <Icon outline={chevronRightIcon} />
          </Link>
        </li>
      </List>
    </section>
  );
}
