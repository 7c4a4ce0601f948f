import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";

import type { RegisterDesk } from "../../../application/register/desk";
import type { LeavingForm } from "../../../core/exchange/leaving-files";
import type { RegisterRow } from "../../../core/register/record";
import { Button } from "../../../ui/button/button";
import { Card } from "../../../ui/card/card";
import { checkIcon } from "../../../ui/icon/outlines/check";
import { LiveRegion } from "../../../ui/live-region/live-region";
import { text, Title } from "../../../ui/words/words";
import styles from "./leaving.module.css";
import { MadeFiles } from "./made-files";
import { OrderForm } from "./order-form";
import { orderOf, type OrderFields } from "./order-fields";
import type { AgreedOrder } from "./use-made-files";

export type FormPanelProps = {
  desk: RegisterDesk;
  rows: readonly RegisterRow[];
  form: LeavingForm;
  fields: OrderFields;
  months: readonly string[];
  onChange: (part: Partial<OrderFields>) => void;
};

/** One form in which the register leaves: told first, agreed to each time, and only then written. */
export function FormPanel({ desk, rows, form, fields, months, onChange }: FormPanelProps) {
  const { t } = useTranslation("leaving");
  const [given, setGiven] = useState<AgreedOrder | null>(null);
  const [isTried, setIsTried] = useState(false);
  const panel = useRef<HTMLDivElement>(null);
  // It stands below the rows, where a small screen does not show it.
  useEffect(() => panel.current?.focus(), []);
  const order = orderOf(form, fields);
  const agreed = given !== null && given.rows === rows ? given : null;
  const isMissingMonth = form === "month" && months.length === 0;

  const agree = (): void => {
    setIsTried(true);
    if (order !== null) setGiven({ order, rows });
  };
  const change = (part: Partial<OrderFields>): void => {
    setGiven(null);
    onChange(part);
  };

  return (
    <div ref={panel} tabIndex={-1} className={styles["panel"]}>
      <Card as="section" labelledBy="bentuk">
        <Title id="bentuk">{t(`forms.${form}.name`)}</Title>
        <Told form={form} />
        <OrderForm
          form={form}
          fields={fields}
          months={months}
          isCodeWrong={isTried && order === null}
          onChange={change}
        />
        <LiveRegion visible>
          {given !== null && agreed === null && <p>{t("yes.changed")}</p>}
        </LiveRegion>
        {agreed === null && !isMissingMonth && <Asking onAgree={agree} />}
        {agreed !== null && <MadeFiles key={keyOf(agreed)} desk={desk} agreed={agreed} />}
      </Card>
    </div>
  );
}

const keyOf = ({ order }: AgreedOrder): string => JSON.stringify(order);

function Told({ form }: { form: LeavingForm }) {
  const { t } = useTranslation("leaving");
  return (
    <dl className={styles["facts"]}>
      {(["who", "holds", "lacks"] as const).map((what) => (
        <div key={what}>
          <dt>{t(what)}</dt>
          <dd>{t(`forms.${form}.${what}`)}</dd>
        </div>
      ))}
    </dl>
  );
}

function Asking({ onAgree }: { onAgree: () => void }) {
  const { t } = useTranslation("leaving");
  return (
    <>
      <p className={text.strong}>{t("yes.title")}</p>
      <ul className={styles["terms"]}>
        {(["purpose", "reader", "noReturn", "each"] as const).map((term) => (
          <li key={term}>{t(`yes.${term}`)}</li>
        ))}
      </ul>
      <Button kind="primary" icon={checkIcon} full onClick={onAgree}>
        {t("yes.agree")}
      </Button>
    </>
  );
}
