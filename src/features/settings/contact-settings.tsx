import { useState } from "react";
import { useTranslation } from "react-i18next";

import { CONTACT_ROLES, type ContactRole } from "../../core/settings/choices";
import { useServices, useSettings } from "../../access/services-context";
import { Button } from "../../ui/button/button";
import { Card } from "../../ui/card/card";
import { Title } from "../../ui/words/words";
import { ContactFields } from "./contact-fields";
import { plusIcon } from "../../ui/icon/outlines/plus";

/** The midwife's number at once; the others when they are wanted. */
export function ContactSettings() {
  const { t } = useTranslation("settings");
  const { settings } = useServices();
  const { contacts } = useSettings();
  const [opened, setOpened] = useState<readonly ContactRole[]>(["midwife"]);
  const shown = CONTACT_ROLES.filter(
    (role) => opened.includes(role) || contacts[role].number !== "" || contacts[role].name !== "",
  );
  const next = CONTACT_ROLES.find((role) => !shown.includes(role));

  return (
    <Card as="section" labelledBy="kontak">
      <Title id="kontak">{t("contacts.title")}</Title>
      <p>{t("contacts.why")}</p>
      {shown.map((role) => (
        <ContactFields
          key={role}
          role={role}
          contact={contacts[role]}
          onChange={(part) =>
            settings.change((now) => ({
              contacts: { ...now.contacts, [role]: { ...now.contacts[role], ...part } },
            }))
          }
        />
      ))}
      {next !== undefined && (
        <Button kind="secondary" icon={plusIcon} full onClick={() => setOpened([...opened, next])}>
          {t("contacts.add")}
        </Button>
      )}
    </Card>
  );
}
