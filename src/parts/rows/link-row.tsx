import { Link } from "react-router";

import { Icon } from "../../ui/icon/icon";
import type { Outline } from "../../ui/icon/outline";
import { ListMark, listRowClass, ListText } from "../../ui/list/list";
import { chevronRightIcon } from "../../ui/icon/outlines/chevron-right";

export type LinkRowProps = {
  to: string;
  icon: Outline;
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
          <Icon outline={icon} />
        </ListMark>
        <ListText name={name} note={note} />
        <Icon outline={chevronRightIcon} />
      </Link>
    </li>
  );
}
