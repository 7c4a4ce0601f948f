import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";

import { useObservable } from "../../access/services-context";
import type { RegisterDesk } from "../../application/register/desk";
import { PinField } from "../../parts/unlock/pin-field";
import { useWait } from "../../parts/unlock/use-wait";
import { WaitSentence } from "../../parts/unlock/wait-sentence";
import { Button } from "../../ui/button/button";
import { Page, Pane } from "../../ui/layout/layout";
import { arrange, Lead, PageTitle, text } from "../../ui/words/words";
import { ForgottenRegister } from "./forgotten-register";
import { usePinEntry } from "./use-pin-entry";

/** Asks for the PIN of the register. */
export function UnlockRegister({ desk }: { desk: RegisterDesk }) {
  const { t } = useTranslation("register");
  const { isDamaged } = useObservable(desk.lock);
  return (
    <Page>
      <Pane>
        <PageTitle>{t("title")}</PageTitle>
        <Lead>{t("pin.locked")}</Lead>
        {isDamaged ? <Damaged /> : <Unlock desk={desk} />}
        <ForgottenRegister desk={desk} />
      </Pane>
    </Page>
  );
}

function Damaged() {
  const { t } = useTranslation("pin");
  return <p>{t("faults.damaged")}</p>;
}

function Unlock({ desk }: { desk: RegisterDesk }) {
  const { t } = useTranslation("register");
  const { t: pin } = useTranslation("pin");
  const input = useRef<HTMLInputElement>(null);
  const { notBefore } = useObservable(desk.lock);
  const seconds = useWait(notBefore);
  const [digits, setDigits] = useState("");
  const entry = usePinEntry(
    () => desk.lock.ask((acts) => acts.unlock(digits)),
    () => {
      setDigits("");
      input.current?.focus();
    },
  );
  const isWaiting = seconds > 0;

  return (
    <form
      className={arrange.stack}
      noValidate
      onSubmit={(event) => {
        if (isWaiting) event.preventDefault();
        else entry.submit(event);
      }}
    >
      <PinField
        inputRef={input}
        label={pin("enter")}
        value={digits}
        onChange={(next) => {
          setDigits(next);
          entry.forgive();
        }}
        error={entry.fault === null ? undefined : pin(`faults.${entry.fault}`)}
      />
      <WaitSentence seconds={seconds} hasWaited={notBefore !== null} />
      <Button kind="primary" full type="submit" aria-disabled={entry.isBusy || isWaiting}>
        {entry.isBusy ? pin("opening") : t("pin.open")}
      </Button>
      <p className={text.quiet}>{t("pin.itself")}</p>
    </form>
  );
}
