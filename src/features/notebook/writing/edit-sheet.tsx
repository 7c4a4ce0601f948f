import { Fragment, useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { movedTo } from "../../../core/notebook/backdating";
import { birthOf } from "../../../core/notebook/birth";
import type { EntryRecord, NotebookRecord, RecordBase, When } from "../../../core/notebook/record";
import { whenOfEntry } from "../../../core/notebook/when";
import type { Instant } from "../../../core/time/instant";
import { useObservable, useServices } from "../../../access/services-context";
import { Button } from "../../../ui/button/button";
import { SegmentedChoice } from "../../../ui/choice/segmented-choice";
import { DockPair } from "../../../ui/layout/dock";
import { EntrySheet } from "./entry-sheet";
import { FormStack } from "./form-stack";
import { TimeFields } from "./time-fields";
import { TimeWords } from "./time-words";
import type { SheetWay } from "./use-sheet";
import { useTimes } from "./use-times";
import type { Writing } from "./use-writing";
import { trash2Icon } from "../../../ui/icon/outlines/trash-2";

/** What has a time that can be changed by hand. */
export type EditableRecord = Extract<
  EntryRecord,
  { readonly at: Instant } | { readonly when: When }
>;

export type EditParts = { title: string; way: SheetWay; writing: Writing };

/** What a record tells besides its time; of several kinds, what any of them tells. */
type OwnFieldOf<One extends EditableRecord> = One extends unknown
  ? Exclude<keyof One, keyof RecordBase | "kind" | "at" | "when">
  : never;

export type EditSheetProps<One extends EditableRecord> = EditParts & {
  record: One;
  /** Where each of its own fields is mended: none is forgotten, and they stand in this order. */
  fields: { readonly [Name in OwnFieldOf<One>]: ReactNode };
};

const FORM = "edit-form";

const unchanged = (record: NotebookRecord): NotebookRecord => record;

/** One entry, to be mended or deleted. */
export function EditSheet<One extends EditableRecord>({
  record,
  fields,
  title,
  way,
  writing,
}: EditSheetProps<One>) {
  const { t } = useTranslation(["notebook", "common"]);
  const { notebook } = useServices();
  const birth = birthOf(useObservable(notebook).records);
  // As it was when the sheet was opened: undoing takes back all that was changed since.
  const [opened] = useState(record);
  const { draft, values, when, isChanged, fault, askedHours, isSound } = useTimes({
    form: `edit:${record.id}`,
    manner: whenOfEntry(record).kind,
    kept: whenOfEntry(record),
    more: {},
    datesFollow: false,
  });

  const handleSubmit = (): void => {
    if (!isSound(birth?.at ?? null) || when === null) return;
    draft.drop();
    const alter = isChanged ? movedTo(when) : unchanged;
    void writing.alter(record, alter, t("kept.changed"), opened);
    way.close();
  };
  const handleDelete = (): void => {
    draft.drop();
    void writing.remove(record.id, t("kept.deleted"));
    way.close();
  };

  return (
    <EntrySheet
      title={title}
      writing={writing}
      onClose={way.close}
      actions={
        <DockPair>
          <Button kind="secondary" icon={trash2Icon} onClick={handleDelete}>
            {t("common:delete")}
          </Button>
          <Button kind="primary" type="submit" form={FORM}>
            {t("common:save")}
          </Button>
        </DockPair>
      }
    >
      <FormStack id={FORM} onSubmit={handleSubmit} isRestored={draft.isRestored}>
        {"when" in record && (
          <SegmentedChoice
            legend={t("time.manner")}
            name="manner"
            value={values.manner}
            onChange={(manner) => draft.set({ manner })}
            answers={[
              { value: "exact", label: t("time.mannerExact") },
              { value: "between", label: t("time.mannerBetween") },
            ]}
          />
        )}
        <TimeFields values={values} onChange={draft.set} fault={fault} />
        <TimeWords when={when} askedHours={askedHours} />
      </FormStack>
      {Object.entries<ReactNode>(fields).map(([name, field]) => (
        <Fragment key={name}>{field}</Fragment>
      ))}
    </EntrySheet>
  );
}
