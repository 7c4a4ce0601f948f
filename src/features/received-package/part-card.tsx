import { useId, type ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { PackagePart } from "../../core/midwife/taken";
import { Button } from "../../ui/button/button";
import { Card } from "../../ui/card/card";
import { Icon } from "../../ui/icon/icon";
import { checkIcon } from "../../ui/icon/outlines/check";
import { arrange, text, Title } from "../../ui/words/words";

export type PartCardProps = {
  part: PackagePart;
  isTaken: boolean;
  onTake: () => void;
  onDrop: () => void;
  children: ReactNode;
};

/** One part of a package: what is in it, then a yes of its own. */
export function PartCard({ part, isTaken, onTake, onDrop, children }: PartCardProps) {
  const { t } = useTranslation("package");
  const id = useId();
  const name = t(`parts.${part}`);
  return (
    <Card as="section" labelledBy={id}>
      <Title id={id}>{name}</Title>
      {children}
      <p className={arrange.row} role="status">
        {isTaken && (
          <>
            <Icon outline={checkIcon} />
            <span className={text.strong}>{t("used")}</span>
          </>
        )}
      </p>
      {isTaken ? (
        <Button kind="secondary" full aria-label={t("dropOne", { part: name })} onClick={onDrop}>
          {t("drop")}
        </Button>
      ) : (
        <Button kind="primary" full aria-label={t("takeOne", { part: name })} onClick={onTake}>
          {t("take")}
        </Button>
      )}
    </Card>
  );
}
