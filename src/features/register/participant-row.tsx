import { useTranslation } from "react-i18next";

import type { Participant } from "../../core/register/record";
import { needsGuardian } from "../../core/register/study-rows";
import { Icon } from "../../ui/icon/icon";
import { chevronRightIcon } from "../../ui/icon/outlines/chevron-right";
import { listRowClass, ListText } from "../../ui/list/list";
import { useRegisterPlace } from "./use-register-place";

/** One participant in the list: her code, and what is told of her in few words. */
export function ParticipantRow({ participant }: { participant: Participant }) {
  const { t } = useTranslation("register");
  const { open } = useRegisterPlace();
  const { id, code, ageYears, group, consent } = participant;
  const isWaiting = consent.guardian === null && needsGuardian(participant);
  const told = [
    ageYears === null ? null : t("list.years", { years: ageYears }),
    group === null ? null : t(`choice.group.${group}`),
    isWaiting ? t("list.notListed") : null,
  ].filter((one) => one !== null);

  return (
    <li>
      <button type="button" className={listRowClass} onClick={() => open(id)}>
        <ListText name={code} note={told.length === 0 ? undefined : told.join(" · ")} />
        <Icon outline={chevronRightIcon} />
      </button>
    </li>
  );
}
