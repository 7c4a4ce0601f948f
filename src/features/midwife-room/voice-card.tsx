import { useTranslation } from "react-i18next";

import { partOfLine } from "../../content/voice/voice-parts";
import type { Draft } from "../../core/midwife/draft";
import { bytesOfFrames, framesOfAll, recordedLine } from "../../core/midwife/recording";
import { VOICE_PARTS, type Sorted, type VoicePart } from "../../core/midwife/voice-parts";
import type { Instant } from "../../core/time/instant";
import { LinkRow } from "../../parts/rows/link-row";
import { useDates } from "../../parts/words/use-dates";
import { paths } from "../../paths";
import { Card } from "../../ui/card/card";
import { volume2Icon } from "../../ui/icon/outlines/volume-2";
import { List } from "../../ui/list/list";
import { Switch } from "../../ui/switch/switch";
import { text, Title } from "../../ui/words/words";
import { useSizeWords } from "./use-size-words";

/** Four bytes of sound become five letters of the file. */
const LETTERS_PER_BYTE = 5 / 4;

export type VoiceCardProps = {
  draft: Draft;
  voice: Sorted;
  agreedAt: Instant | null;
  onChange: (part: Partial<Draft>) => void;
};

/** What was recorded, part by part, each with what it weighs; and what stays at home. */
export function VoiceCard({ draft, voice: { parts, stale }, agreedAt, onChange }: VoiceCardProps) {
  const { t } = useTranslation("room");
  const dates = useDates();
  const isAnything = VOICE_PARTS.some((part) => parts[part].length > 0);

  return (
    <Card as="section" labelledBy="suara">
      <Title id="suara">{t("voice.title")}</Title>
      {!isAnything && <p>{t("voice.none")}</p>}
      {isAnything && agreedAt === null && <p>{t("voice.noConsent")}</p>}
      {stale.length > 0 && <p>{t("voice.stale", { count: stale.length })}</p>}
      <List>
        {isAnything &&
          agreedAt !== null &&
          VOICE_PARTS.map((part) => (
            <PartRow
              key={part}
              part={part}
              recordings={parts[part]}
              isOn={!draft.silent.includes(part)}
              onChange={(isOn) =>
                onChange({
                  silent: isOn
                    ? draft.silent.filter((one) => one !== part)
                    : [...draft.silent, part],
                })
              }
            />
          ))}
        <LinkRow to={paths.midwifeVoice} icon={volume2Icon} name={t("voice.record")} />
      </List>
      {isAnything && agreedAt !== null && (
        <p className={text.quiet}>
          {t("voice.agreed", { date: dates.date(agreedAt) })} {t("voice.rest")}
        </p>
      )}
    </Card>
  );
}

type PartRowProps = {
  part: VoicePart;
  recordings: Sorted["parts"][VoicePart];
  isOn: boolean;
  onChange: (isOn: boolean) => void;
};

const linesIn = (part: VoicePart): number =>
  [...partOfLine.values()].filter((one) => one === part).length;

function PartRow({ part, recordings, isOn, onChange }: PartRowProps) {
  const { t } = useTranslation("room");
  const sizeWords = useSizeWords();
  const bytes = bytesOfFrames(framesOfAll(recordings.map(recordedLine))) * LETTERS_PER_BYTE;
  const count = recordings.length;
  return (
    <li>
      <Switch
        label={t(`voice.${part}`)}
        note={
          count === 0
            ? t("voice.partNone")
            : t("voice.part", { count, all: linesIn(part), size: sizeWords(bytes) })
        }
        checked={isOn && count > 0}
        disabled={count === 0}
        onChange={onChange}
      />
    </li>
  );
}
