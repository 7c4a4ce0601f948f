import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { publicFile, sheetPaths } from "../../../paths";
import { useRunner } from "../../../access/use-runner";
import { Icon } from "../../../ui/icon/icon";
import { choiceRowClass, ListMark, ListText } from "../../../ui/list/list";
import { SignPicture } from "../../../ui/sign-picture/sign-picture";
import { chevronRightIcon } from "../../../ui/icon/outlines/chevron-right";

/** The way to note what was seen after the massage; feeding comes first, and it may be left out. */
export function AfterRow({ sessionId }: { sessionId: string }) {
  const { t } = useTranslation("finish");
  const runner = useRunner();
  return (
    <Link
      className={choiceRowClass}
      to={sheetPaths.afterMassage(sessionId)}
      replace
      onClick={runner.leave}
    >
      <ListMark kind="art">
        <SignPicture src={publicFile("art/ui/after-massage.svg")} alt="" size="small" />
      </ListMark>
      <ListText name={t("after.name")} note={t("after.note")} />
      <Icon outline={chevronRightIcon} />
    </Link>
  );
}
