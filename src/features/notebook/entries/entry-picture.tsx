import type { EntryRecord } from "../../../core/notebook/record";
import { publicFile } from "../../../paths";
import { Icon } from "../../../ui/icon/icon";
import { ListMark } from "../../../ui/list/list";
import { SignPicture } from "../../../ui/sign-picture/sign-picture";
import { viewOf } from "../kinds";
import { babyIcon } from "../../../ui/icon/outlines/baby";

export function EntryPicture({ entry }: { entry: EntryRecord }) {
  const { picture } = viewOf(entry);
  if (picture === null)
    return (
      <ListMark kind="feed">
        <Icon outline={babyIcon} />
      </ListMark>
    );
  return (
    <ListMark kind="art">
      <SignPicture src={publicFile(`art/ui/${picture}.svg`)} alt="" size="small" />
    </ListMark>
  );
}
