import { useState } from "react";
import { useTranslation } from "react-i18next";

import { Icon } from "../../../ui/icon/icon";
import type { Outline } from "../../../ui/icon/outline";
import { chevronRightIcon } from "../../../ui/icon/outlines/chevron-right";
import { downloadIcon } from "../../../ui/icon/outlines/download";
import { printerIcon } from "../../../ui/icon/outlines/printer";
import { shareIcon } from "../../../ui/icon/outlines/share";
import { List, ListMark, listRowClass, ListText } from "../../../ui/list/list";
import { arrange, Title } from "../../../ui/words/words";
import type { Papers } from "../paper/use-papers";
import { FilePanel } from "./file-panel";
import { PICTURES, TEXTS, type Agreed, type FileForm } from "./forms";

export type HandOverSectionProps = { what: Agreed; onPrint: Papers["print"] };

/** The ways out, once she has agreed. */
export function HandOverSection({ what, onPrint }: HandOverSectionProps) {
  const { t } = useTranslation("sheet");
  const [form, setForm] = useState<FileForm | null>(null);

  const row = (outline: Outline, id: FileForm) => (
    <Row
      key={id}
      icon={outline}
      name={t(`out.${id}`)}
      note={t(`out.${id}Note`)}
      onClick={() => setForm(id)}
    />
  );
  return (
    <section className={arrange.stack} aria-labelledby="serahkan" data-screen>
      <Title id="serahkan">{t("out.title")}</Title>
      <List>
        {(["print", "roll"] as const).map((id) => (
          <Row
            key={id}
            icon={printerIcon}
            name={t(`out.${id}`)}
            note={t(`out.${id}Note`)}
            onClick={() => onPrint(id === "print" ? "a4" : "roll")}
          />
        ))}
        {PICTURES.map((id) => row(shareIcon, id))}
        {TEXTS.map((id) => row(downloadIcon, id))}
      </List>
      {form !== null && <FilePanel key={form} form={form} agreed={what} />}
    </section>
  );
}

type RowProps = { icon: Outline; name: string; note: string; onClick: () => void };

function Row({ icon, name, note, onClick }: RowProps) {
  return (
    <li>
      <button type="button" className={listRowClass} onClick={onClick}>
        <ListMark>
          <Icon outline={icon} />
        </ListMark>
        <ListText name={name} note={note} />
        <Icon outline={chevronRightIcon} />
      </button>
    </li>
  );
}
