import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { HeroCouple } from "../../content/illustrations/hero-couple";
import { paths } from "../../paths";
import { useSelected, useServices } from "../../shell/services-context";
import { TileArt, tileClassName, TileWords } from "../../ui/tile/tile";

/** The way to the massage; to the one that runs, while one runs. */
export function MassageTile() {
  const { t } = useTranslation("home");
  const { runner } = useServices();
  const isRunning = useSelected(runner, ({ phase }) => phase === "on");
  return (
    <Link className={tileClassName("main")} to={isRunning ? paths.session : paths.massage}>
      <TileArt>
        <HeroCouple label={t("picture")} />
      </TileArt>
      <TileWords
        name={t("massage.name")}
        note={isRunning ? t("massage.running") : t("massage.first")}
      />
    </Link>
  );
}
