import { useTranslation } from "react-i18next";

import { useServices, useSettings } from "../../access/services-context";
import { Card } from "../../ui/card/card";
import { SegmentedChoice } from "../../ui/choice/segmented-choice";
import { Title } from "../../ui/words/words";

export function ScreenSettings() {
  const { t } = useTranslation("settings");
  const { settings } = useServices();
  const { theme, textSize, language } = useSettings();
  return (
    <Card as="section" labelledBy="layar">
      <Title id="layar">{t("screen")}</Title>
      <SegmentedChoice
        legend={t("theme.title")}
        name="theme"
        wrap
        value={theme}
        onChange={(choice) => settings.change(() => ({ theme: choice }))}
        answers={[
          { value: "auto", label: t("theme.auto") },
          { value: "light", label: t("theme.light") },
          { value: "night", label: t("theme.night") },
          { value: "dim", label: t("theme.dim") },
        ]}
      />
      <SegmentedChoice
        legend={t("textSize.title")}
        name="text-size"
        value={textSize}
        onChange={(choice) => settings.change(() => ({ textSize: choice }))}
        answers={[
          { value: "normal", label: t("textSize.normal") },
          { value: "large", label: t("textSize.large") },
          { value: "largest", label: t("textSize.largest") },
        ]}
      />
      <SegmentedChoice
        legend={t("language.title")}
        name="language"
        value={language}
        onChange={(choice) => settings.change(() => ({ language: choice }))}
        answers={[
          { value: "id", label: t("language.id") },
          { value: "en", label: t("language.en") },
        ]}
      />
    </Card>
  );
}
