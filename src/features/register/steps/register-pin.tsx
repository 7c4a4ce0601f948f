import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";

import type { RegisterDesk } from "../../../application/register/desk";
import { PinForm } from "../../../parts/unlock/pin-form";
import { Button } from "../../../ui/button/button";
import { Card } from "../../../ui/card/card";
import { lockIcon } from "../../../ui/icon/outlines/lock";
import { LiveRegion } from "../../../ui/live-region/live-region";
import { Title } from "../../../ui/words/words";

/** The PIN before the register: shut it now, or take another one. It is never taken away. */
export function RegisterPin({ desk: { lock } }: { desk: RegisterDesk }) {
  const { t } = useTranslation(["steps", "register", "pin"]);
  const heading = useRef<HTMLHeadingElement>(null);
  const [isChanging, setIsChanging] = useState(false);
  const [isChanged, setIsChanged] = useState(false);
  const end = (hasChanged: boolean): void => {
    setIsChanging(false);
    setIsChanged(hasChanged);
    heading.current?.focus();
  };
  return (
    <Card as="section" labelledBy="pin-register">
      <Title id="pin-register" ref={heading} tabIndex={-1}>
        {t("pin.title")}
      </Title>
      <LiveRegion visible>{isChanged && <p>{t("pin.changed")}</p>}</LiveRegion>
      {isChanging ? (
        <PinForm
          lock={lock}
          ask="both"
          submitLabel={t("pin:change")}
          onSubmit={(current, next) => lock.ask((pin) => pin.changePin(current, next))}
          onDone={() => end(true)}
          onCancel={() => end(false)}
        />
      ) : (
        <>
          <Button
            kind="secondary"
            icon={lockIcon}
            full
            onClick={() => void lock.ask((pin) => pin.lockNow())}
          >
            {t("register:pin.lockNow")}
          </Button>
          <Button
            kind="secondary"
            full
            onClick={() => {
              setIsChanged(false);
              setIsChanging(true);
            }}
          >
            {t("pin:change")}
          </Button>
        </>
      )}
    </Card>
  );
}
