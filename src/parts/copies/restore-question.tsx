import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { RestoreQuestion } from "../../application/copies/restoring";
import type { KnownNotes, OtherMother } from "../../core/exchange/other-mother";
import type { BirthRecord } from "../../core/notebook/record";
import { useDates } from "../words/use-dates";
import { Button } from "../../ui/button/button";
import { Sheet } from "../../ui/sheet/sheet";
import { trash2Icon } from "../../ui/icon/outlines/trash-2";

export type RestoreQuestionProps = {
  question: RestoreQuestion;
  /** Takes the copy in. */
  onTake: (withRemovals: boolean) => void;
  /** Takes it into a notebook of its own. */
  onBegin: () => void;
  /** Leaves it: nothing is changed. */
  onLeave: () => void;
  /** The way to help, above each question. */
  over: ReactNode;
};

/** What must be known before a copy is taken in: whether it is the same mother's, and whether notes may go. */
export function RestoreQuestionSheet({
  question,
  onTake,
  onBegin,
  onLeave,
  over,
}: RestoreQuestionProps) {
  const [isSame, setIsSame] = useState(false);
  const { births, removals, notes } = question;
  if (births !== null && !isSame)
    return (
      <SameMother
        of={births}
        onSame={() => (removals > 0 ? setIsSame(true) : onTake(true))}
        onBegin={onBegin}
        onLeave={onLeave}
        over={over}
      />
    );
  if (removals > 0)
    return <Removals count={removals} onTake={onTake} onLeave={onLeave} over={over} />;
  return <FromOutside notes={notes} onTake={() => onTake(true)} onLeave={onLeave} over={over} />;
}

type FromOutsideProps = { notes: KnownNotes | null; onTake: () => void } & Pick<
  RestoreQuestionProps,
  "onLeave" | "over"
>;

/** Whoever sent the file: nothing is added that nobody here has agreed to. */
function FromOutside({ notes, onTake, onLeave, over }: FromOutsideProps) {
  const { t } = useTranslation("storage");
  return (
    <Sheet
      title={t("copy.outside.question")}
      onClose={onLeave}
      over={over}
      actions={
        <>
          <Button kind="secondary" full onClick={onLeave}>
            {t("copy.same.leave")}
          </Button>
          <Button kind="secondary" full onClick={onTake}>
            {t("copy.outside.take")}
          </Button>
        </>
      }
    >
      <Known whose={t("copy.same.there")} birth={null} notes={notes} />
      <p>{t("copy.outside.who")}</p>
    </Sheet>
  );
}

type SameMotherProps = { of: OtherMother; onSame: () => void } & Pick<
  RestoreQuestionProps,
  "onBegin" | "onLeave" | "over"
>;

/** Neither answer is filled: the screen must not push. Another mother gets a notebook of her own. */
function SameMother({
  of: { ours, theirs, notes },
  onSame,
  onBegin,
  onLeave,
  over,
}: SameMotherProps) {
  const { t } = useTranslation(["storage", "common"]);
  return (
    <Sheet
      title={t("copy.same.question")}
      onClose={onLeave}
      closeLabel={t("copy.same.leave")}
      over={over}
      actions={
        <>
          <Button kind="secondary" full onClick={onBegin}>
            {t("copy.same.no")}
          </Button>
          <Button kind="secondary" full onClick={onSame}>
            {t("copy.same.yes")}
          </Button>
        </>
      }
    >
      <p>{t(ours === null ? "copy.same.noBirth" : "copy.same.two")}</p>
      <Known whose={t("copy.same.here")} birth={ours} notes={notes.ours} />
      <Known whose={t("copy.same.there")} birth={theirs} notes={notes.theirs} />
      <p>{t("copy.same.mixed")}</p>
    </Sheet>
  );
}

type KnownProps = { whose: string; birth: BirthRecord | null; notes: KnownNotes | null };

/** The birth with its place, and from when until when the notes are. */
function Known({ whose, birth, notes }: KnownProps) {
  const { t } = useTranslation("storage");
  const { day, dayAndTime } = useDates();
  const birthWords = ({ at, place }: BirthRecord): string =>
    place === null ? dayAndTime(at) : `${dayAndTime(at)}, ${place}`;
  const notesWords = ({ count, from, until }: KnownNotes): string => {
    const [first, last] = [day(from), day(until)];
    return first === last
      ? t("copy.same.notesOfDay", { count, day: first })
      : t("copy.same.notes", { count, from: first, until: last });
  };
  return (
    <p>
      {whose} {birth !== null && <strong>{birthWords(birth)}</strong>}
      {birth !== null && notes !== null && <br />}
      {notes !== null && <span>{notesWords(notes)}</span>}
    </p>
  );
}

type RemovalsProps = { count: number } & Pick<RestoreQuestionProps, "onTake" | "onLeave" | "over">;

function Removals({ count, onTake, onLeave, over }: RemovalsProps) {
  const { t } = useTranslation("storage");
  return (
    <Sheet
      title={t("copy.removals.question", { count })}
      onClose={onLeave}
      closeLabel={t("copy.removals.leave")}
      over={over}
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
