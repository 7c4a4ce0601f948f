import { useTranslation } from "react-i18next";

import type { Protocol } from "../../../core/protocol/protocol";
import type { MassagePreference } from "../../../core/settings/schema";
import { useServices, useSettings } from "../../../access/services-context";
import { useHeadingFocus } from "../../../shell/use-heading-focus";
import { Button } from "../../../ui/button/button";
import { SegmentedChoice } from "../../../ui/choice/segmented-choice";
import { Dock } from "../../../ui/layout/dock";
import { Page, Pane } from "../../../ui/layout/layout";
import { Steps } from "../../../ui/steps/steps";
import { PageTitle } from "../../../ui/words/words";

export type MannerStepProps = { protocol: Protocol; onDone: () => void };

/** Position, oil and who massages: each has a usual answer, so that this screen asks for nothing. */
export function MannerStep({ protocol, onDone }: MannerStepProps) {
  const { t } = useTranslation(["prepare", "common"]);
  const heading = useHeadingFocus();
  const { settings } = useServices();
  const { massage } = useSettings();
  const change = (part: Partial<MassagePreference>): void => {
    settings.change((now) => ({ massage: { ...now.massage, ...part } }));
  };

  return (
    <Page>
      <Pane stay>
        <Steps count={3} current={3} label={t("common:step", { step: 3, steps: 3 })} />
        <PageTitle ref={heading}>{t("manner.title")}</PageTitle>
      </Pane>
      <Pane last>
        {protocol.positions.length > 1 && (
          <div>
            <SegmentedChoice
              legend={t("manner.position")}
              name="position"
              value={massage.position}
              onChange={(position) => change({ position })}
              answers={[
                { value: "sitting", label: t("manner.sitting") },
                { value: "side-lying", label: t("manner.sideLying") },
              ]}
            />
            {massage.position === "side-lying" && <p>{t("manner.sideNote")}</p>}
          </div>
        )}
        <div>
          <SegmentedChoice
            legend={t("manner.oil")}
            name="oil"
            value={massage.oil ? "with" : "without"}
            onChange={(oil) => change({ oil: oil === "with" })}
            answers={[
              { value: "with", label: t("manner.withOil") },
              { value: "without", label: t("manner.withoutOil") },
            ]}
          />
          <p>{t(massage.oil ? "manner.oilCaution" : "manner.dressed")}</p>
        </div>
        <div>
          <SegmentedChoice
            legend={t("manner.helper")}
            name="helper"
            value={massage.helper}
            onChange={(helper) => change({ helper })}
            answers={[
              { value: "father", label: t("manner.father") },
              { value: "other", label: t("manner.other") },
            ]}
          />
        </div>
        <Dock>
          <Button kind="primary" full onClick={onDone}>
            {t("common:save")}
          </Button>
        </Dock>
      </Pane>
    </Page>
  );
}
