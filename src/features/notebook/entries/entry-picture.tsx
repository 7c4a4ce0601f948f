import type { EntryRecord } from "../../../core/notebook/record";
import { publicFile } from "../../../paths";
import { Icon } from "../../../ui/icon/icon";
import { ListMark } from "../../../ui/list/list";
import { SignPicture } from "../../../ui/sign-picture/sign-picture";

/** Pictures of `public/art/ui`, by what was noted; the birth has a mark instead. */
function fileOf(entry: EntryRecord): string | null {
  switch (entry.kind) {
    case "first-colostrum":
    case "milk-volume":
      return "first-drop";
    case "nappy":
      return entry.content === "wet" ? "nappy-wet" : "nappy-stool";
    case "session":
      return "massage";
    case "birth":
      return null;
    case "not-yet":
    case "milk-coming-in":
    case "feed":
      return entry.kind;
  }
}

export function EntryPicture({ entry }: { entry: EntryRecord }) {
  const file = fileOf(entry);
  if (file === null)
    return (
      <ListMark kind="feed">
        <Icon name="baby" />
      </ListMark>
    );
  return (
    <ListMark kind="art">
      <SignPicture src={publicFile(`art/ui/${file}.svg`)} alt="" size="small" />
    </ListMark>
  );
}
