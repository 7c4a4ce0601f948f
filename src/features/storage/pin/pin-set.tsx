import { useTranslation } from "react-i18next";

import { useServices } from "../../../access/services-context";
import { Button } from "../../../ui/button/button";
import { PinMeaning } from "./pin-meaning";

export type PinSetProps = { onChange: () => void; onRemove: () => void };

/** While the notes stand open behind a PIN. */
export function PinSet({ onChange, onRemove }: PinSetProps) {
  const { t } = useTranslation("pin");
  const { lock } = useServices();
  return (
    <>
      <Button kind="primary" full onClick={() => void lock.ask((pin) => pin.lockNow())}>
        {t("lock")}
      </Button>
      <Button kind="secondary" full onClick={onChange}>
        {t("change")}
      </Button>
      <Button kind="secondary" full onClick={onRemove}>
        {t("remove")}
      </Button>
      <PinMeaning />
    </>
  );
}
