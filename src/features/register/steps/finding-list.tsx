import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { Button } from "../../../ui/button/button";
import { Icon } from "../../../ui/icon/icon";
import { chevronRightIcon } from "../../../ui/icon/outlines/chevron-right";
import { List, listRowClass, ListText } from "../../../ui/list/list";

/** Something to be looked at, and where one tap leads. */
export type FindingRow = {
  readonly key: string;
  readonly name: string;
  readonly note: string;
  readonly onOpen: () => void;
};

export type FindingListProps<One> = {
  label: string;
  of: readonly One[];
  rowOf: (one: One) => FindingRow;
};

/** What is to be looked at, each one tap away from its field. */
export function FindingList<One>({ label, of, rowOf }: FindingListProps<One>) {
  return (
    <FewOfMany of={of}>
      {(shown) => (
        <List label={label}>
          {shown.map(rowOf).map(({ key, name, note, onOpen }) => (
            <li key={key}>
              <button type="button" className={listRowClass} onClick={onOpen}>
                <ListText name={name} note={note} />
                <Icon outline={chevronRightIcon} />
              </button>
            </li>
          ))}
        </List>
      )}
    </FewOfMany>
  );
}

/** So many are drawn at once: a register may hold thousands. */
const AT_ONCE = 10;

export type FewOfManyProps<One> = {
  of: readonly One[];
  children: (shown: readonly One[]) => ReactNode;
};

/** The first few, and more by a tap. */
export function FewOfMany<One>({ of, children }: FewOfManyProps<One>) {
  const { t } = useTranslation("steps");
  const [most, setMost] = useState(AT_ONCE);
  const more = Math.min(AT_ONCE, of.length - most);
  return (
    <>
      {children(of.slice(0, most))}
      {more > 0 && (
        <Button kind="secondary" full onClick={() => setMost(most + AT_ONCE)}>
          {t("more", { count: more })}
        </Button>
      )}
    </>
  );
}
