import { useTranslation } from "react-i18next";

import { PathPicture } from "../../content/illustrations/path-picture";
import { protocols } from "../../content/protocols/index";
import { wayOf } from "../../core/settings/settings";
import { useServices, useSettings } from "../../access/services-context";
import { AnswerGroup } from "../../ui/choice/answer-group";
import { arrange, Title } from "../../ui/words/words";

const BACKS = ["bare", "clothed"] as const;

/** How her back is drawn: not every family wants to look at a bare one, and a shirt may stay on. */
export function DrawingSettings() {
  const { t } = useTranslation("settings");
  const { settings } = useServices();
  const { clothedBack, massage } = useSettings();
  const { path } = protocols[wayOf(massage)];

  return (
    <section className={arrange.stack}>
      <Title>{t("back.title")}</Title>
      <AnswerGroup
        legend={t("back.title")}
        legendHidden
        name="back"
        value={clothedBack ? "clothed" : "bare"}
        onChange={(back) => settings.change(() => ({ clothedBack: back === "clothed" }))}
        answers={BACKS.map((value) => ({
          value,
          label: t(`back.${value}`),
          picture: <PathPicture path={path} clothed={value === "clothed"} />,
        }))}
      />
    </section>
  );
}
