import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { paths, publicFile, sheetPaths } from "../../paths";
import { useObservable, useServices } from "../../access/services-context";
import { SignPicture } from "../../ui/sign-picture/sign-picture";
import { tileClassName, TileMark, TileText } from "../../ui/tile/tile";

/** The way to note colostrum in two taps; once milk has come in, the way to all notes. */
export function NotebookTile() {
  const { t } = useTranslation("home");
  const { records } = useObservable(useServices().notebook);
  const hasMilk = records.some(
    ({ kind, deletedAt }) => kind === "milk-coming-in" && deletedAt === null,
  );
  const word = hasMilk ? "notebook" : "colostrum";
  return (
    <Link className={tileClassName("row")} to={hasMilk ? paths.notebook : sheetPaths.colostrum}>
      <TileMark>
        <SignPicture
          src={publicFile(`art/ui/${hasMilk ? "notebook" : "first-drop"}.svg`)}
          alt=""
          size="small"
        />
      </TileMark>
      <TileText name={t(`${word}.name`)} note={t(`${word}.note`)} />
    </Link>
  );
}
