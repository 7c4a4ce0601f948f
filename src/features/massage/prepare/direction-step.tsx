import { useState } from "react";
import { useTranslation } from "react-i18next";

import { PathPicture } from "../../../content/illustrations/path-picture";
import { protocols } from "../../../content/protocols/index";
import { PROTOCOL_IDS, type ProtocolId } from "../../../core/protocol/ids";
import { wayOf } from "../../../core/settings/settings";
import { useServices, useSettings } from "../../../access/services-context";
import { useHeadingFocus } from "../../../shell/use-heading-focus";
import { Banner } from "../../../ui/banner/banner";
import { Button } from "../../../ui/button/button";
import { AnswerGroup } from "../../../ui/choice/answer-group";
import { Dock } from "../../../ui/layout/dock";
import { Page, Pane } from "../../../ui/layout/layout";
import { Steps } from "../../../ui/steps/steps";
import { PageTitle, text } from "../../../ui/words/words";
import { infoIcon } from "../../../ui/icon/outlines/info";

export type StepProps = { onDone: () => void };

/** The study goes up, other books go down; the family chooses, and is told that they disagree. */
export function DirectionStep({ onDone }: StepProps) {
  const { t } = useTranslation(["prepare", "common"]);
  const heading = useHeadingFocus();
  const { settings } = useServices();
  const { massage, clothedBack } = useSettings();
  const [chosen, setChosen] = useState<ProtocolId>(wayOf(massage));

  const handleDone = (): void => {
    settings.change((now) => ({ massage: { ...now.massage, protocol: chosen } }));
    onDone();
  };

  return (
    <Page>
      <Pane stay>
        <Steps count={3} current={1} label={t("common:step", { step: 1, steps: 3 })} />
        <PageTitle ref={heading}>{t("direction.title")}</PageTitle>
        <Banner kind="care" icon={infoIcon}>
          {t("direction.disagreement")}
        </Banner>
      </Pane>
      <Pane last>
        <AnswerGroup
          legend={t("direction.title")}
          legendHidden
          name="direction"
          value={chosen}
          onChange={setChosen}
          answers={PROTOCOL_IDS.map((id) => ({
            value: id,
            label: t(`ways.${id}.name`),
            note: t(`ways.${id}.note`),
            picture: <PathPicture path={protocols[id].path} clothed={clothedBack} />,
          }))}
        />
        <p className={text.quiet}>{t("direction.noProof")}</p>
        <Dock>
          <Button kind="primary" full onClick={handleDone}>
            {t("common:next")}
          </Button>
        </Dock>
      </Pane>
    </Page>
  );
}
