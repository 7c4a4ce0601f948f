import { useState } from "react";
import { useTranslation } from "react-i18next";

import type { RestoreQuestion } from "../../../application/copies/backup";
import type { BirthRecord } from "../../../core/notebook/record";
import { useDates } from "../../../parts/words/use-dates";
import { DangerLink } from "../../../shell/danger-link";
import { Button } from "../../../ui/button/button";
import { Sheet } from "../../../ui/sheet/sheet";
import { trash2Icon } from "../../../ui/icon/outlines/trash-2";

export type RestoreQuestionProps = {
  question: RestoreQuestion;
  /** Takes the copy in. */
  onTake: (withRemovals: boolean) => void;
  /** Leaves it: nothing is changed. */
  onLeave: () => void;
};

/** What must be known before a copy is taken in: whether it is the same mother's, and whether notes may go. */
export function RestoreQuestionSheet({ question, onTake, onLeave }: RestoreQuestionProps) {
  const [isSame, setIsSame] = useState(false);
  const { births, removals } = question;
  if (births !== null && !isSame)
    return (
      <SameMother
        ours={births.ours}
        theirs={births.theirs}
        onSame={() => (removals > 0 ? setIsSame(true) : onTake(true))}
        onLeave={onLeave}
      />
    );
  return <Removals count={removals} onTake={onTake} onLeave={onLeave} />;
}

type SameMotherProps = {
  ours: BirthRecord;
  theirs: BirthRecord;
  onSame: () => void;
  onLeave: () => void;
};

/** Neither answer is filled: the screen must not push. */
function SameMother({ ours, theirs, onSame, onLeave }: SameMotherProps) {
  const { t } = useTranslation(["storage", "common"]);
  const { dayAndTime } = useDates();
  const birthWords = ({ at, place }: BirthRecord): string =>
    place === null ? dayAndTime(at) : `${dayAndTime(at)}, ${place}`;
  return (
    <Sheet
      title={t("copy.same.question")}
      onClose={onLeave}
      over={<DangerLink />}
      actions={
        <>
          <Button kind="secondary" full onClick={onLeave}>
            {t("copy.same.no")}
          </Button>
          <Button kind="secondary" full onClick={onSame}>
            {t("copy.same.yes")}
          </Button>
        </>
      }
    >
      <p>{t("copy.same.two")}</p>
      <p>
        {t("copy.same.here")} <strong>{birthWords(ours)}</strong>
      </p>
      <p>
        {t("copy.same.there")} <strong>{birthWords(theirs)}</strong>
      </p>
      <p>{t("copy.same.mixed")}</p>
    </Sheet>
  );
}

type RemovalsProps = { count: number } & Pick<RestoreQuestionProps, "onTake" | "onLeave">;

function Removals({ count, onTake, onLeave }: RemovalsProps) {
  const { t } = useTranslation("storage");
  return (
    <Sheet
      title={t("copy.removals.question", { count })}
      onClose={onLeave}
      closeLabel={t("copy.removals.leave")}
      over={<DangerLink />}
      actions={
        <>
          <Button kind="secondary" full onClick={() => onTake(false)}>
            {t("copy.removals.keep")}
          </Button>
          <Button kind="secondary" icon={trash2Icon} full onClick={() => onTake(true)}>
            {t("copy.removals.confirm")}
          </Button>
        </>
      }
    >
      <p>{t("copy.removals.why", { count })}</p>
      <p>{t("copy.removals.bin")}</p>
    </Sheet>
  );
}
