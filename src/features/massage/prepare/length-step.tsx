import { useState } from "react";
import { useTranslation } from "react-i18next";

import { compileTimeline } from "../../../core/protocol/compile";
import type { MassageChoices } from "../../../core/protocol/choices";
import type { Protocol } from "../../../core/protocol/protocol";
import { useServices, useSettings } from "../../../access/services-context";
import { useHeadingFocus } from "../../../shell/use-heading-focus";
import { Button } from "../../../ui/button/button";
import { AnswerGroup } from "../../../ui/choice/answer-group";
import { Dock } from "../../../ui/layout/dock";
import { Page, Pane } from "../../../ui/layout/layout";
import { Steps } from "../../../ui/steps/steps";
import { Lead, PageTitle } from "../../../ui/words/words";
import { countedMinutes, minutesOf } from "../minutes";
import { choicesOf } from "../use-preparation";

export type LengthStepProps = { protocol: Protocol; onDone: () => void };

type Offer = { readonly value: string; readonly label: string; readonly chosen: LengthChoice };
type LengthChoice = Partial<Pick<MassageChoices, "restMs" | "rounds">>;

/** How long the rests are, or how often the short massage is repeated. */
export function LengthStep({ protocol, onDone }: LengthStepProps) {
  const { t, i18n } = useTranslation(["prepare", "common"]);
  const heading = useHeadingFocus();
  const { settings } = useServices();
  const { massage } = useSettings();
  const now = choicesOf(protocol, massage);
  const isRest = protocol.interval.kind === "rest";
  const offers = offersOf(protocol, {
    rest: (ms) => t("length.rest", { minutes: minutesOf(ms, i18n.language) }),
    rounds: (count) => t("length.rounds", { count }),
  });
  const [chosen, setChosen] = useState(String(isRest ? now?.restMs : now?.rounds));

  const handleDone = (): void => {
    const offer = offers.find(({ value }) => value === chosen);
    settings.change((now) => ({ massage: { ...now.massage, ...offer?.chosen } }));
    onDone();
  };

  return (
    <Page>
      <Pane stay>
        <Steps count={3} current={2} label={t("common:step", { step: 2, steps: 3 })} />
        <PageTitle ref={heading}>{t(isRest ? "length.restTitle" : "length.roundsTitle")}</PageTitle>
        <Lead>{t(isRest ? "length.restIntro" : "length.roundsIntro")}</Lead>
      </Pane>
      <Pane last>
        <AnswerGroup
          legend={t(isRest ? "length.restTitle" : "length.roundsTitle")}
          legendHidden
          name="length"
          value={chosen}
          onChange={setChosen}
          answers={offers.map(({ value, label, chosen: choice }) => ({
            value,
            label,
            note: t("length.total", {
              minutes: countedMinutes(compileTimeline(protocol, choice), i18n.language),
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

function offersOf(
  { interval, rounds }: Protocol,
  words: { rest: (ms: number) => string; rounds: (count: number) => string },
): readonly Offer[] {
  if (interval.kind === "rest")
    return interval.choicesMs.map((restMs) => ({
      value: String(restMs),
      label: words.rest(restMs),
      chosen: { restMs },
    }));
  return Array.from({ length: rounds.most - rounds.least + 1 }, (_, index) => {
    const count = rounds.least + index;
    return { value: String(count), label: words.rounds(count), chosen: { rounds: count } };
  });
}
