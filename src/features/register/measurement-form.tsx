import { useState } from "react";
import { useTranslation } from "react-i18next";

import { addMeasurement } from "../../application/register/acts";
import type { RegisterDesk } from "../../application/register/desk";
import type { Place } from "../../core/register/editing";
import type { Slot } from "../../core/register/ids";
import {
  asideOf,
  measurementDraftOf,
  readMeasurement,
  type MeasurementDraft,
} from "../../core/register/measurement-draft";
import type { Measurement } from "../../core/register/record";
import type { MeasurementContent } from "../../core/register/writing";
import { Button } from "../../ui/button/button";
import { LiveRegion } from "../../ui/live-region/live-region";
import { arrange } from "../../ui/words/words";
import { MeasurementFields } from "./measurement-fields";
import { useFieldFocus } from "./use-field-focus";
import { useWriting } from "./use-writing";

export type MeasurementFormProps = {
  desk: RegisterDesk;
  participant: string;
  slot: Slot;
  held: Measurement | null;
  /** Something stands there: the new figure says why. */
  isCorrection: boolean;
  /** The field that she was led to; the amount where she came by herself. */
  place: Place | null;
  /** Another figure holds now, or none; null where she has left it as it was. */
  onDone: (written: MeasurementContent | null, id: string) => void;
};

/** A figure beside those that stand there, or none any more: the old ones stay, with why. */
export function MeasurementForm({
  desk,
  participant,
  slot,
  held,
  isCorrection,
  place,
  onDone,
}: MeasurementFormProps) {
  const { t } = useTranslation("register");
  const [draft, setDraft] = useState(() => measurementDraftOf(held));
  const [asked, setAsked] = useState<"figure" | "aside" | null>(null);
  const [id] = useState(desk.newId);
  const writing = useWriting();
  useFieldFocus(place ?? slot);
  const of = { participant, slot, isCorrection };
  const read = readMeasurement(draft, of);
  const aside = asideOf(draft, of);
  const isFaulty = (field: keyof MeasurementDraft): boolean =>
    asked === "figure" && read.faults.some((fault) => fault.field === field);

  const keep = async (content: MeasurementContent | null): Promise<void> => {
    if (content === null) return;
    if (await writing.write(() => addMeasurement(desk.register, content, id))) onDone(content, id);
  };

  return (
    <div className={arrange.stack}>
      <MeasurementFields
        draft={draft}
        slot={slot}
        isCorrection={isCorrection}
        isFaulty={(field) =>
          field === "why" && asked === "aside" ? aside === null : isFaulty(field)
        }
        onChange={(part) => setDraft({ ...draft, ...part })}
      />
      <LiveRegion visible polite={false}>
        {writing.fault !== null && <p>{t(`fault.${writing.fault}`)}</p>}
      </LiveRegion>
      <Button
        kind="primary"
        full
        aria-disabled={writing.isBusy}
        onClick={() => {
          setAsked("figure");
          void keep(read.ok ? read.value : null);
        }}
      >
        {t("form.save")}
      </Button>
      {held !== null && (
        <Button
          kind="secondary"
          full
          aria-disabled={writing.isBusy}
          onClick={() => {
            setAsked("aside");
            void keep(aside);
          }}
        >
          {t("measure.setAside")}
        </Button>
      )}
      <Button kind="quiet" full onClick={() => onDone(null, id)}>
        {t("form.cancel")}
      </Button>
    </div>
  );
}
