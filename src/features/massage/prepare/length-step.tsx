import { useState } from "react";
import { useTranslation } from "react-i18next";

import { compileTimeline } from "../../../core/protocol/compile";
import { offeredLengths, type Length } from "../../../core/protocol/offered";
import type { Protocol } from "../../../core/protocol/protocol";
import { useServices, useSettings } from "../../../access/services-context";
import { useHeadingFocus } from "../../../shell/use-heading-focus";
import { Button } from "../../../ui/button/button";
import { AnswerGroup } from "../../../ui/choice/answer-group";
import { Dock } from "../../../ui/layout/dock";
import { Page, Pane } from "../../../ui/layout/layout";
import { Steps } from "../../../ui/steps/steps";
import { Lead, PageTitle } from "../../../ui/words/words";
import { minutesOf } from "../../../parts/words/minutes-of";
import { countedMinutes } from "../minutes";
import { choicesOf } from "../use-preparation";

export type LengthStepProps = { protocol: Protocol; onDone: () => void };

/** How long the rests are, or how often the short massage is repeated. */
export function LengthStep({ protocol, onDone }: LengthStepProps) {
  const { t, i18n } = useTranslation(["prepare", "common"]);
  const heading = useHeadingFocus();
  const { settings } = useServices();
  const { massage } = useSettings();
  const now = choicesOf(protocol, massage);
  const isRest = protocol.interval.kind === "rest";
  const [chosen, setChosen] = useState(String(isRest ? now.restMs : now.rounds));
  const lengths = offeredLengths(protocol);

  const handleDone = (): void => {
    const length = lengths.find((one) => valueOf(one) === chosen);
    settings.change((now) => ({ massage: { ...now.massage, ...length } }));
    onDone();
  };

  return (
    <Page>
      <Pane stay>
        <Steps count={3} current={2} label={t("common:step", { step: 2, steps: 3 })} />
        <PageTitle ref={heading}>{t(isRest ? "length.restTitle" : "length.roundsTitle")}</PageTitle>
        <Lead>{t(`ways.${protocol.id}.lengthIntro`)}</Lead>
      </Pane>
      <Pane last>
        <AnswerGroup
          legend={t(isRest ? "length.restTitle" : "length.roundsTitle")}
          legendHidden
          name="length"
          value={chosen}
          onChange={setChosen}
          answers={lengths.map((length) => ({
            value: valueOf(length),
            label:
              "restMs" in length
                ? t("length.rest", { minutes: minutesOf(length.restMs, i18n.language) })
                : t("length.rounds", { count: length.rounds }),
            note: t("length.total", {
              minutes: countedMinutes(compileTimeline(protocol, length), i18n.language),
            }),
          }))}
        />
        <p>{t("length.shorterIsFine")}</p>
        <Dock>
          <Button kind="primary" full onClick={handleDone}>
            {t("common:next")}
          </Button>
        </Dock>
      </Pane>
    </Page>
  );
}

const valueOf = (length: Length): string =>
  String("restMs" in length ? length.restMs : length.rounds);
