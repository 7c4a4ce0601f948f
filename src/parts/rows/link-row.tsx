import { Link } from "react-router";

import { Icon, type IconName } from "../../ui/icon/icon";
import { ListMark, listRowClass, ListText } from "../../ui/list/list";

export type LinkRowProps = {
  to: string;
  icon: IconName;
  name: string;
  note?: string | undefined;
  replace?: boolean | undefined;
  onClick?: (() => void) | undefined;
};

/** A row of a list that leads to another page. */
export function LinkRow({ to, icon, name, note, replace = false, onClick }: LinkRowProps) {
  return (
    <li>
      <Link className={listRowClass} to={to} replace={replace} onClick={onClick}>
        <ListMark>
          <Icon name={icon} />
        </ListMark>
        <ListText name={name} note={note} />
        <Icon name="chevron-right" />
      </Link>
    </li>
  );
}
