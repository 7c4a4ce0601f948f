import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useObservable } from "../../access/services-context";
import type { RegisterDesk } from "../../application/register/desk";
import { pinFault } from "../../core/lock/pin";
import { failure } from "../../core/result";
import { PinField } from "../../parts/unlock/pin-field";
import { Banner } from "../../ui/banner/banner";
import { Button } from "../../ui/button/button";
import { infoIcon } from "../../ui/icon/outlines/info";
import { Page, Pane } from "../../ui/layout/layout";
import { arrange, Lead, PageTitle, text, Title } from "../../ui/words/words";
import { usePinEntry } from "./use-pin-entry";

/** Before the first participant: the register is sealed from its first row on. */
export function SetRegisterPin({ desk }: { desk: RegisterDesk }) {
  const { t } = useTranslation("register");
  const { canLock } = useObservable(desk.lock);
  return (
    <Page>
      <Pane>
        <PageTitle>{t("title")}</PageTitle>
        <Lead>{t("lead")}</Lead>
        <Banner kind="care" icon={infoIcon}>
          {t("unreviewed")}
        </Banner>
        <p>{t("paper")}</p>
      </Pane>
      <Pane last>
        <Title>{t("pin.title")}</Title>
        <p>{t("pin.why")}</p>
        <p>{t("pin.own")}</p>
        {canLock ? <NewPin desk={desk} /> : <p className={text.strong}>{t("pin.cannot")}</p>}
      </Pane>
    </Page>
  );
}

function NewPin({ desk }: { desk: RegisterDesk }) {
  const { t } = useTranslation("register");
  const { t: pin } = useTranslation("pin");
  const [next, setNext] = useState("");
  const [again, setAgain] = useState("");
  const entry = usePinEntry(
    async () => {
      const fault = pinFault(next) ?? (next === again ? null : "differs");
      return fault === null ? desk.lock.ask((acts) => acts.setPin(next)) : failure(fault);
    },
    () => undefined,
  );
  const fault = entry.fault === null ? undefined : pin(`faults.${entry.fault}`);
  const isAgain = entry.fault === "differs";

  return (
    <form className={arrange.stack} noValidate onSubmit={entry.submit}>
      <PinField
        label={pin("next")}
        hint={pin("rule")}
        value={next}
        onChange={(digits) => {
          setNext(digits);
          entry.forgive();
        }}
        error={isAgain ? undefined : fault}
      />
      <PinField
        label={pin("again")}
        value={again}
        onChange={(digits) => {
          setAgain(digits);
          entry.forgive();
        }}
        error={isAgain ? fault : undefined}
      />
      <p>{t("pin.lost")}</p>
      <Button kind="primary" full type="submit" aria-disabled={entry.isBusy}>
        {entry.isBusy ? pin("working") : t("pin.set")}
      </Button>
    </form>
  );
}
