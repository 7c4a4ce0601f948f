import { useTranslation } from "react-i18next";

import { LANGUAGES, TEXT_SIZES } from "../../core/settings/choices";
import { THEME_CHOICES } from "../../core/settings/theme";
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
        answers={THEME_CHOICES.map((value) => ({ value, label: t(`theme.${value}`) }))}
      />
      <SegmentedChoice
        legend={t("textSize.title")}
        name="text-size"
        value={textSize}
        onChange={(choice) => settings.change(() => ({ textSize: choice }))}
        answers={TEXT_SIZES.map((value) => ({ value, label: t(`textSize.${value}`) }))}
      />
      <SegmentedChoice
        legend={t("language.title")}
        name="language"
        value={language}
        onChange={(choice) => settings.change(() => ({ language: choice }))}
        answers={LANGUAGES.map((value) => ({ value, label: t(`language.${value}`) }))}
      />
    </Card>
  );
}
