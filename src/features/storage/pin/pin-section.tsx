import { useRef, useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { useObservable, useServices } from "../../../access/services-context";
import { UnlockForm } from "../../../parts/unlock/unlock-form";
import { Card } from "../../../ui/card/card";
import { LiveRegion } from "../../../ui/live-region/live-region";
import { text, Title } from "../../../ui/words/words";
import { PinDeedForm, type PinDeed } from "./pin-deed-form";
import { PinOffer } from "./pin-offer";
import { PinSet } from "./pin-set";

const DONE = { set: "isSet", change: "isChanged", remove: "isRemoved" } as const;

/** The PIN before the mother's notes: set, change, remove, lock; and what it is worth. */
export function PinSection() {
  const { t } = useTranslation("pin");
  const { state, canLock } = useObservable(useServices().lock);
  const title = useRef<HTMLHeadingElement>(null);
  const [deed, setDeed] = useState<PinDeed | null>(null);
  const [done, setDone] = useState<PinDeed | null>(null);

  const begin = (next: PinDeed): void => {
    setDone(null);
    setDeed(next);
  };
  const end = (result: PinDeed | null): void => {
    setDone(result);
    setDeed(null);
    title.current?.focus();
  };

  const face = (): ReactNode => {
    if (state === "locked")
      return (
        <>
          <p>{t("locked")}</p>
          <UnlockForm deleteAllAt={null} />
        </>
      );
    if (!canLock) return <p>{t("cannot")}</p>;
    if (deed !== null)
      return <PinDeedForm deed={deed} onDone={() => end(deed)} onCancel={() => end(null)} />;
    return state === "none" ? (
      <PinOffer onSet={() => begin("set")} />
    ) : (
      <PinSet onChange={() => begin("change")} onRemove={() => begin("remove")} />
    );
  };

  return (
    <Card as="section" labelledBy="pin">
      <Title id="pin" ref={title} tabIndex={-1}>
        {t("title")}
      </Title>
      <LiveRegion visible>
        {done !== null && <p className={text.strong}>{t(DONE[done])}</p>}
      </LiveRegion>
      {face()}
    </Card>
  );
}
