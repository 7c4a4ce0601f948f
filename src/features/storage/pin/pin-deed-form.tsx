import { useTranslation } from "react-i18next";

import { useServices } from "../../../access/services-context";
import { PinForm } from "../../../parts/unlock/pin-form";

/** What the mother is doing with her PIN. */
export type PinDeed = "set" | "change" | "remove";

export type PinDeedFormProps = { deed: PinDeed; onDone: () => void; onCancel: () => void };

/** The form of a deed, and the deed itself. */
export function PinDeedForm({ deed, onDone, onCancel }: PinDeedFormProps) {
  const { t } = useTranslation("pin");
  const { lock } = useServices();
  const rest = { lock, submitLabel: t(deed), onDone, onCancel };
  switch (deed) {
    case "set":
      return (
        <PinForm
          ask="new"
          onSubmit={(_current, next) => lock.ask((pin) => pin.setPin(next))}
          {...rest}
        />
      );
    case "change":
      return (
        <PinForm
          ask="both"
          onSubmit={(current, next) => lock.ask((pin) => pin.changePin(current, next))}
          {...rest}
        />
      );
    case "remove":
      return (
        <>
          <p>{t("removeWarning")}</p>
          <PinForm
            ask="current"
            onSubmit={(current) => lock.ask((pin) => pin.removePin(current))}
            {...rest}
          />
        </>
      );
  }
}
