import { useId, type ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { LeavingForm } from "../../../core/exchange/leaving-files";
import { Icon } from "../../../ui/icon/icon";
import type { Outline } from "../../../ui/icon/outline";
import { chevronRightIcon } from "../../../ui/icon/outlines/chevron-right";
import { downloadIcon } from "../../../ui/icon/outlines/download";
import { printerIcon } from "../../../ui/icon/outlines/printer";
import { classNames } from "../../../ui/class-names";
import { List, ListMark, listRowClass, ListText } from "../../../ui/list/list";
import { arrange, Title } from "../../../ui/words/words";
import { useRegisterPlace } from "../use-register-place";
import styles from "./leaving.module.css";

/** Forms by who reads them. */
const KINDS = [
  { kind: "csv", forms: ["participants", "measurements", "tables"] },
  { kind: "fhir", forms: ["bundle", "lines"] },
  { kind: "dhis2", forms: ["metadata", "tracker", "month"] },
] as const satisfies readonly { kind: string; forms: readonly LeavingForm[] }[];

export type FormListProps = {
  /** Whether there are so many that something of them may leave. */
  isEnough: boolean;
  chosen: LeavingForm | null;
  onChoose: (form: LeavingForm) => void;
};

/** The forms in which the register can leave; of too few mothers only what tells of none. */
export function FormList({ isEnough, chosen, onChoose }: FormListProps) {
  const { t } = useTranslation("leaving");
  const { seeReport } = useRegisterPlace();
  return (
    <>
      {isEnough && (
        <Kind name={t("kinds.paper")}>
          <Row
            icon={printerIcon}
            name={t("report.see")}
            note={t("report.note")}
            onClick={seeReport}
          />
        </Kind>
      )}
      {KINDS.map(({ kind, forms }) => {
        const shown = forms.filter((form) => isEnough || form === "metadata");
        return shown.length === 0 ? null : (
          <Kind key={kind} name={t(`kinds.${kind}`)}>
            {shown.map((form) => (
              <Row
                key={form}
                icon={downloadIcon}
                name={t(`forms.${form}.name`)}
                note={t(`forms.${form}.note`)}
                isChosen={form === chosen}
                onClick={() => onChoose(form)}
              />
            ))}
          </Kind>
        );
      })}
    </>
  );
}

function Kind({ name, children }: { name: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={arrange.stackTight} aria-labelledby={id}>
      <Title id={id}>{name}</Title>
      <List label={name}>{children}</List>
    </section>
  );
}

type RowProps = {
  icon: Outline;
  name: string;
  note: string;
  isChosen?: boolean;
  onClick: () => void;
};

function Row({ icon, name, note, isChosen, onClick }: RowProps) {
  return (
    <li>
      <button
        type="button"
        className={classNames(listRowClass, styles["form"])}
        aria-pressed={isChosen}
        onClick={onClick}
      >
        <ListMark>
          <Icon outline={icon} />
        </ListMark>
        <ListText name={name} note={note} />
        <Icon outline={chevronRightIcon} />
      </button>
    </li>
  );
}
