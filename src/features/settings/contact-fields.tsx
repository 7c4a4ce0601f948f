import { useId } from "react";
import { useTranslation } from "react-i18next";

import { type Contact } from "../../core/settings/schema";
import { type ContactRole } from "../../core/settings/choices";
import { NumberField } from "../../parts/contacts/number-field";
import { Field } from "../../ui/field/field";
import { text } from "../../ui/words/words";
import styles from "./settings.module.css";

export type ContactFieldsProps = {
  role: ContactRole;
  contact: Contact;
  onChange: (part: Partial<Contact>) => void;
};

/** Name and number of one person. What is typed is kept as it is typed. */
export function ContactFields({ role, contact, onChange }: ContactFieldsProps) {
  const { t } = useTranslation("settings");
  const id = useId();

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
      <NumberField value={contact.number} onChange={(number) => onChange({ number })} />
    </div>
  );
}
