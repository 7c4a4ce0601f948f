import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { publicFile, sheetPaths } from "../../../paths";
import { Icon } from "../../../ui/icon/icon";
import { choiceRowClass, ListMark, ListText } from "../../../ui/list/list";
import { SignPicture } from "../../../ui/sign-picture/sign-picture";
import { chevronRightIcon } from "../../../ui/icon/outlines/chevron-right";

/** The way to note what was seen before the massage, as the study did; it may be left out. */
export function BeforeRow() {
  const { t } = useTranslation("prepare");
  return (
    <Link className={choiceRowClass} to={sheetPaths.beforeMassage}>
      <ListMark kind="art">
        <SignPicture src={publicFile("art/ui/before-massage.svg")} alt="" size="small" />
      </ListMark>
      <ListText name={t("beforeRow.name")} note={t("beforeRow.note")} />
      <Icon outline={chevronRightIcon} />
    </Link>
  );
}
