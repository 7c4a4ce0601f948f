import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { sessionsOf } from "../../core/notebook/reading";
import { paths, publicFile } from "../../paths";
import { useObservable, useServices } from "../../shell/services-context";
import { useDates } from "../../shell/use-dates";
import { SignPicture } from "../../ui/sign-picture/sign-picture";
import { tileClassName, TileMark, TileText } from "../../ui/tile/tile";

export function NotebookTile() {
  const { t } = useTranslation("home");
  const { notebook } = useServices();
  const { dayAndTime } = useDates();
  const [last] = sessionsOf(useObservable(notebook).records);
  return (
    <Link className={tileClassName("row")} to={paths.notebook}>
      <TileMark>
        <SignPicture src={publicFile("art/ui/notebook.svg")} alt="" size="small" />
      </TileMark>
      <TileText
        name={t("notebook.name")}
        note={
          last === undefined
            ? t("notebook.empty")
            : t("notebook.last", { when: dayAndTime(last.startedAt) })
        }
      />
    </Link>
  );
}
