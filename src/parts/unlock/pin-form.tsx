import { useTranslation } from "react-i18next";

import { useObservable } from "../../access/services-context";
import type { LockView } from "../../application/lock/ports";
import type { Observable } from "../../application/observable";
import { Button } from "../../ui/button/button";
import { FieldFault } from "../../ui/field/field";
import { arrange } from "../../ui/words/words";
import { PinField } from "./pin-field";
import { usePinForm, type PinAsk, type PinSubmit } from "./use-pin-form";
import { useWait } from "./use-wait";
import { WaitSentence } from "./wait-sentence";

export type PinFormProps = {
  /** Whose PIN it is: the notebook's or the register's. */
  lock: Observable<LockView>;
  ask: PinAsk;
  submitLabel: string;
  onSubmit: PinSubmit;
  onDone: () => void;
  onCancel: () => void;
};

/** The button that was tapped is gone: the first field takes its place. */
const takeFocus = (input: HTMLInputElement | null): void => input?.focus();

/** Asks for the PIN that stands, for a new one, or for both. */
export function PinForm({ lock, ask, submitLabel, onSubmit, onDone, onCancel }: PinFormProps) {
  const { t } = useTranslation("pin");
  const { notBefore } = useObservable(lock);
  const seconds = useWait(notBefore);
  const { typed, fault, isBusy, type, submit } = usePinForm(ask, onSubmit, onDone);
  const errorAt = (field: string) => (fault?.at === field ? t(`faults.${fault.what}`) : undefined);
  const isWaiting = ask !== "new" && seconds > 0;

  return (
    <form
      className={arrange.stack}
      noValidate
      onSubmit={(event) => {
        if (isWaiting) event.preventDefault();
        else submit(event);
      }}
    >
      {ask !== "new" && (
        <>
          <PinField
            inputRef={takeFocus}
            label={t("current")}
            value={typed.current}
            onChange={(digits) => type("current", digits)}
            error={errorAt("current")}
          />
          <WaitSentence seconds={seconds} hasWaited={notBefore !== null} />
        </>
      )}
      {ask !== "current" && (
        <>
          <PinField
            inputRef={ask === "new" ? takeFocus : undefined}
            label={t("next")}
            hint={t("rule")}
            value={typed.next}
            onChange={(digits) => type("next", digits)}
            error={errorAt("next")}
          />
          <PinField
            label={t("again")}
            value={typed.again}
            onChange={(digits) => type("again", digits)}
            error={errorAt("again")}
          />
        </>
      )}
      {fault?.at === "form" && <FieldFault id="pin-fault">{t(`faults.${fault.what}`)}</FieldFault>}
      <Button kind="primary" full type="submit" aria-disabled={isBusy || isWaiting}>
        {isBusy ? t("working") : submitLabel}
      </Button>
      <Button kind="secondary" full onClick={onCancel}>
        {t("cancel")}
      </Button>
    </form>
  );
}
