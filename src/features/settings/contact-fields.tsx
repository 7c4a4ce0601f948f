import { useId, useState } from "react";
import { useTranslation } from "react-i18next";

import { isDiallable } from "../../core/settings/settings";
import { type Contact } from "../../core/settings/schema";
import { type ContactRole } from "../../core/settings/choices";
import { Field } from "../../ui/field/field";
import { text } from "../../ui/words/words";
import styles from "./settings.module.css";

export type ContactFieldsProps = {
  role: ContactRole;
  contact: Contact;
  onChange: (part: Partial<Contact>) => void;
};

/** Name and number of one person. What is typed is kept as it is typed; a doubtful number is only pointed at. */
export function ContactFields({ role, contact, onChange }: ContactFieldsProps) {
  const { t } = useTranslation("settings");
  const id = useId();
  const [isLeft, setIsLeft] = useState(false);
  const isDoubtful = isLeft && contact.number !== "" && !isDiallable(contact.number);

  return (
    <div className={styles["contact"]} role="group" aria-labelledby={id}>
      <h3 className={text.strong} id={id}>
        {t(`contacts.${role}`)}
      </h3>
      <Field
        label={t("contacts.name")}
        autoComplete="off"
        maxLength={60}
        value={contact.name}
        onChange={(event) => onChange({ name: event.target.value })}
      />
      <Field
        label={t("contacts.number")}
        type="tel"
        inputMode="tel"
        autoComplete="off"
        maxLength={24}
        value={contact.number}
        error={isDoubtful ? t("contacts.numberWrong") : undefined}
        onBlur={() => setIsLeft(true)}
        onChange={(event) => onChange({ number: event.target.value })}
      />
    </div>
  );
}
