import { useTranslation } from "react-i18next";

import { paths, type Path } from "../../paths";
import { Banner } from "../../ui/banner/banner";
import { Button } from "../../ui/button/button";
import { arrange, text } from "../../ui/words/words";
import { useObservable, useServices } from "../../access/services-context";
import { ForgottenPin } from "./forgotten-pin";
import { PinField } from "./pin-field";
import { useUnlock } from "./use-unlock";
import { useWait } from "./use-wait";
import { WaitSentence } from "./wait-sentence";
import { infoIcon } from "../../ui/icon/outlines/info";

export type UnlockFormProps = {
  /** Where all notes can be deleted; null on that page itself. */
  deleteAllAt?: Path | null;
};

/** Stands where the mother's notes are locked, and asks for the PIN. */
export function UnlockForm({ deleteAllAt = paths.storage }: UnlockFormProps) {
  const { t } = useTranslation("pin");
  const { isDamaged, notBefore } = useObservable(useServices().lock);
  const seconds = useWait(notBefore);
  const { digits, type, fault, isBusy, submit, input } = useUnlock(seconds > 0);

  if (isDamaged)
    return (
      <div className={arrange.stack}>
        <Banner kind="care" icon={infoIcon}>
          <p>{t("faults.damaged")}</p>
          <p>{t("damagedHelp")}</p>
        </Banner>
        <ForgottenPin deleteAllAt={deleteAllAt} />
      </div>
    );

  return (
    <form className={arrange.stack} onSubmit={submit} noValidate>
      <PinField
        inputRef={input}
        label={t("enter")}
        value={digits}
        onChange={type}
        error={fault === null ? undefined : t(`faults.${fault}`)}
      />
      <WaitSentence seconds={seconds} hasWaited={notBefore !== null} />
      <Button kind="primary" full type="submit" aria-disabled={isBusy || seconds > 0}>
        {isBusy ? t("opening") : t("open")}
      </Button>
      <p className={text.quiet}>{t("staysOpen")}</p>
      <ForgottenPin deleteAllAt={deleteAllAt} />
    </form>
  );
}
