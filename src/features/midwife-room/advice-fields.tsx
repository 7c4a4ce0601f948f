import { useTranslation } from "react-i18next";

import { protocols } from "../../content/protocols/index";
import type { Draft } from "../../core/midwife/draft";
import { PROTOCOL_IDS } from "../../core/protocol/ids";
import { minutesOf } from "../../parts/words/minutes-of";
import { Card } from "../../ui/card/card";
import { AnswerGroup } from "../../ui/choice/answer-group";
import { Title } from "../../ui/words/words";

/** She leaves it to the family. */
const OPEN = "open";

export type AdviceFieldsProps = { draft: Draft; onChange: (part: Partial<Draft>) => void };

/** Which way she teaches, and how long the rests are where that way has some. */
export function AdviceFields({ draft, onChange }: AdviceFieldsProps) {
  const { t } = useTranslation(["room", "prepare"]);
  return (
    <Card as="section" labelledBy="saran">
      <Title id="saran">{t("advice.title")}</Title>
      <p>{t("advice.why")}</p>
      <AnswerGroup
        legend={t("advice.way")}
        name="way"
        value={draft.protocol ?? OPEN}
        onChange={(value) =>
          onChange({ protocol: PROTOCOL_IDS.find((id) => id === value) ?? null, restMs: null })
        }
        answers={[
          { value: OPEN, label: t("advice.open") },
          ...PROTOCOL_IDS.map((id) => ({
            value: id,
            label: t(`prepare:ways.${id}.name`),
            note: t(`prepare:ways.${id}.note`),
          })),
        ]}
      />
      <RestChoice draft={draft} onChange={onChange} />
    </Card>
  );
}

function RestChoice({ draft: { protocol, restMs }, onChange }: AdviceFieldsProps) {
  const { t, i18n } = useTranslation("room");
  const interval = protocol === null ? null : protocols[protocol].interval;
  if (interval?.kind !== "rest") return null;
  const chosen = restMs === null ? OPEN : String(restMs);
  return (
    <AnswerGroup
      legend={t("advice.rest")}
      name="rest"
      value={chosen}
      onChange={(value) => onChange({ restMs: value === OPEN ? null : Number(value) })}
      answers={[
        { value: OPEN, label: t("advice.open") },
        ...interval.choicesMs.map((ms) => ({
          value: String(ms),
          label: t("advice.minutes", { minutes: minutesOf(ms, i18n.language) }),
        })),
      ]}
    />
  );
}
