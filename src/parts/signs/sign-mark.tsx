import { publicFile } from "../../paths";
import { Icon } from "../../ui/icon/icon";
import { ListMark } from "../../ui/list/list";
import { SignPicture } from "../../ui/sign-picture/sign-picture";
import { triangleAlertIcon } from "../../ui/icon/outlines/triangle-alert";

export type SignMarkProps = { picture: string | null; size?: "row" | "small" };

/** The drawing of a sign, or a plain mark where none was drawn; the words beside it say the same. */
export function SignMark({ picture, size = "small" }: SignMarkProps) {
  if (picture !== null) return <SignPicture src={publicFile(picture)} alt="" size={size} />;
  return (
    <ListMark>
      <Icon outline={triangleAlertIcon} />
    </ListMark>
  );
}
