import { useState } from "react";
import { useTranslation } from "react-i18next";

import { isDiallable } from "../../../core/settings/phone";
import { useServices, useSettings } from "../../../access/services-context";
import { NumberField } from "../../../parts/contacts/number-field";
import { useHeadingFocus } from "../../../shell/use-heading-focus";
import { Button } from "../../../ui/button/button";
import { Dock } from "../../../ui/layout/dock";
import { Page, Pane } from "../../../ui/layout/layout";
import { Lead, PageTitle } from "../../../ui/words/words";

/** Asked once, before the first massage: whom to call. A family without the number goes on, and is not asked again. */
export function ContactStep({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation(["prepare", "common"]);
  const { settings } = useServices();
  const { contacts } = useSettings();
  const heading = useHeadingFocus();
  const [number, setNumber] = useState(contacts.midwife.number);

  const keep = (midwife: string): void => {
    settings.change((now) => ({
      contactAsked: true,
      contacts: { ...now.contacts, midwife: { ...now.contacts.midwife, number: midwife } },
    }));
    onDone();
  };

  return (
    <Page>
      <Pane stay>
        <PageTitle ref={heading}>{t("contact.title")}</PageTitle>
        <Lead>{t("contact.why")}</Lead>
      </Pane>
      <Pane last>
        <NumberField value={number} onChange={setNumber} />
        <Dock after>
          <Button
            kind="primary"
            big
            full
            disabled={!isDiallable(number)}
            onClick={() => keep(number)}
          >
            {t("common:save")}
          </Button>
          <Button kind="quiet" full onClick={() => keep(contacts.midwife.number)}>
            {t("contact.skip")}
          </Button>
        </Dock>
      </Pane>
    </Page>
  );
}
