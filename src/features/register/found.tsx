import { useDeferredValue, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";

import {
  GROUP_FILTERS,
  listed,
  SHELVES,
  type Listing,
  type participantsIn,
} from "../../core/register/listing";
import { Button } from "../../ui/button/button";
import { SegmentedChoice } from "../../ui/choice/segmented-choice";
import { Field } from "../../ui/field/field";
import { List } from "../../ui/list/list";
import { LiveRegion } from "../../ui/live-region/live-region";
import { Switch } from "../../ui/switch/switch";
import { ChoiceField } from "./choice-field";
import { ParticipantRow } from "./participant-row";

/** So many rows are drawn at once: a register may hold thousands. */
const ROWS_AT_ONCE = 25;

export type FoundProps = {
  participants: ReturnType<typeof participantsIn>;
  /** Of whom something is missing; null until that is known. */
  incomplete: ReadonlySet<string> | null;
};

type Sought = Omit<Listing, "only"> & { readonly isOnlyIncomplete: boolean };

const EVERYBODY: Sought = {
  query: "",
  shelf: "taking-part",
  group: "every-group",
  isOnlyIncomplete: false,
};

/** Who is looked for, by her code, shelf and group, and by what is missing of her. */
export function Found({ participants, incomplete }: FoundProps) {
  const { t } = useTranslation("register");
  const [sought, setSought] = useState(EVERYBODY);
  const [most, setMost] = useState(ROWS_AT_ONCE);
  const looked = useDeferredValue(sought);
  const found = useMemo(
    () => listed(participants, { ...looked, only: looked.isOnlyIncomplete ? incomplete : null }),
    [participants, looked, incomplete],
  );
  const more = Math.min(ROWS_AT_ONCE, found.length - most);
  const seek = (part: Partial<Sought>): void => {
    setSought({ ...sought, ...part });
    setMost(ROWS_AT_ONCE);
  };

  return (
    <>
      <Field
        label={t("list.search")}
        type="search"
        autoComplete="off"
        autoCapitalize="characters"
        value={sought.query}
        onChange={(event) => seek({ query: event.target.value })}
      />
      <SegmentedChoice
        legend={t("list.shelf")}
        legendHidden
        name="shelf"
        value={sought.shelf}
        onChange={(shelf) => seek({ shelf })}
        answers={SHELVES.map((value) => ({ value, label: t(`list.shelves.${value}`) }))}
      />
      <Filters sought={sought} canSeekIncomplete={incomplete !== null} onSeek={seek} />
      <LiveRegion visible>
        <p>{found.length === 0 ? t("list.nobody") : t("list.count", { count: found.length })}</p>
      </LiveRegion>
      <List label={t("title")}>
        {found.slice(0, most).map((participant) => (
          <ParticipantRow key={participant.id} participant={participant} />
        ))}
      </List>
      {more > 0 && (
        <Button kind="secondary" full onClick={() => setMost(most + ROWS_AT_ONCE)}>
          {t("list.more", { count: more })}
        </Button>
      )}
    </>
  );
}

type FiltersProps = {
  sought: Sought;
  canSeekIncomplete: boolean;
  onSeek: (part: Partial<Sought>) => void;
};

function Filters({ sought, canSeekIncomplete, onSeek }: FiltersProps) {
  const { t } = useTranslation(["register", "steps"]);
  const labelOf = (group: Sought["group"]): string =>
    group === "massage" || group === "comparison"
      ? t(`choice.group.${group}`)
      : t(`steps:filter.${group}`);
  return (
    <>
      <ChoiceField
        label={t("form.group")}
        value={sought.group}
        answers={GROUP_FILTERS.map((value) => ({ value, label: labelOf(value) }))}
        nothing={null}
        onChange={(value) =>
          onSeek({ group: GROUP_FILTERS.find((one) => one === value) ?? "every-group" })
        }
      />
      <Switch
        label={t("steps:filter.incomplete")}
        checked={sought.isOnlyIncomplete}
        disabled={!canSeekIncomplete}
        onChange={(isOnlyIncomplete) => onSeek({ isOnlyIncomplete })}
      />
    </>
  );
}
