import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { sheetPaths } from "../../../paths";
import { useRunner } from "../../../access/use-runner";
import { buttonClassName } from "../../../ui/button/button";

/** The way to note what was seen after the massage: the one act of its end that is lost when it is overlooked. */
export function AfterLink({ sessionId }: { sessionId: string }) {
  const { t } = useTranslation("finish");
  const runner = useRunner();
  return (
    <Link
      className={buttonClassName({ kind: "primary" })}
      to={sheetPaths.afterMassage(sessionId)}
      replace
      onClick={runner.leave}
    >
      {t("after")}
    </Link>
  );
}
