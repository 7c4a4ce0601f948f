import { useTranslation } from "react-i18next";

import type { MassageChoices } from "../../../core/protocol/choices";
import { compileTimeline } from "../../../core/protocol/compile";
import type { Protocol } from "../../../core/protocol/protocol";
import { useAdviser } from "./use-adviser";
import { Icon } from "../../../ui/icon/icon";
import { choiceRowClass, listChangeClass, ListMark, ListText } from "../../../ui/list/list";
import { minutesOf } from "../../../parts/words/minutes-of";
import { countedMinutes } from "../minutes";
import { arrowDownIcon } from "../../../ui/icon/outlines/arrow-down";
import { arrowUpIcon } from "../../../ui/icon/outlines/arrow-up";

export type ChoiceRowProps = {
  protocol: Protocol;
  choices: MassageChoices;
  onChange: () => void;
};

/** What is remembered of the family's choice, and the way to change it. */
export function ChoiceRow({ protocol, choices, onChange }: ChoiceRowProps) {
  const { t, i18n } = useTranslation(["prepare", "common"]);
  const adviser = useAdviser();
  const minutes = countedMinutes(compileTimeline(protocol, choices), i18n.language);

  return (
    <div className={choiceRowClass}>
      <ListMark kind="massage">
        <Icon outline={protocol.direction === "up" ? arrowUpIcon : arrowDownIcon} />
      </ListMark>
      <ListText
        name={t(`ways.${protocol.id}.choice`, { count: choices.rounds })}
        note={
          <>
            {protocol.interval.kind === "rest"
              ? t("ready.choiceRest", { rest: minutesOf(choices.restMs, i18n.language), minutes })
              : t("ready.choiceTotal", { minutes })}
            {adviser !== null && ` ${t("ready.advised", { place: adviser })}`}
          </>
        }
      />
      <button type="button" className={listChangeClass} onClick={onChange}>
        {t("common:edit")}
      </button>
    </div>
  );
}
