import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { paths } from "../../paths";
import { useSelected, useServices, useSettings } from "../../access/services-context";
import { DrawnScene } from "../../parts/pictures/drawn-scene";
import { TileArt, tileClassName, TileWords } from "../../ui/tile/tile";

/** The way to the massage; to the one that runs, while one runs. */
export function MassageTile() {
  const { t } = useTranslation("home");
  const { massage } = useServices();
  const isRunning = useSelected(massage, ({ phase }) => phase === "on");
  const { voice } = useSettings();
  return (
    <Link className={tileClassName("main")} to={isRunning ? paths.session : paths.massage}>
      <TileArt>
        <DrawnScene name="hero-couple" alt={t("picture")} />
      </TileArt>
      <TileWords name={t("massage.name")} note={t(noteFor(isRunning, voice))} />
    </Link>
  );
}

function noteFor(isRunning: boolean, isVoiceOn: boolean) {
  if (isRunning) return "massage.running" as const;
  return isVoiceOn ? ("massage.first" as const) : ("massage.voiceOff" as const);
}
