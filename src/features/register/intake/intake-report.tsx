import { useState } from "react";
import { useTranslation } from "react-i18next";

import type { Intake } from "../../../application/register/intake";
import { Button } from "../../../ui/button/button";
import { Card } from "../../../ui/card/card";
import { List, listRowClass, ListText } from "../../../ui/list/list";
import { LiveRegion } from "../../../ui/live-region/live-region";
import { text, Title } from "../../../ui/words/words";

/** So many are listed at once. */
const ROWS_AT_ONCE = 25;

/** What came of the files: what is kept, and of each that is not why. */
export function IntakeReport({ intake, onClose }: { intake: Intake; onClose: () => void }) {
  const { t } = useTranslation(["intake", "register"]);
  const { kept, partly, bad, stopped, looked, total } = intake;
  const lines = [
    ...(kept.new > 0 ? [t("report.new", { count: kept.new })] : []),
    ...(kept.newer > 0 ? [t("report.newer", { count: kept.newer })] : []),
    ...(kept.known > 0 ? [t("report.known", { count: kept.known })] : []),
    ...(partly > 0 ? [t("report.partly", { count: partly })] : []),
    ...(bad.length > 0 ? [t("report.bad", { count: bad.length })] : []),
  ];
  return (
    <Card as="section" labelledBy="hasil-terima">
      <Title id="hasil-terima">{t("report.title")}</Title>
      <LiveRegion visible>
        {stopped !== null && (
          <p className={text.strong}>
            {stopped === "not-fetched" ? t("register:notFetched") : t(`register:fault.${stopped}`)}{" "}
            {t("report.stopped", { looked, total })}
          </p>
        )}
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </LiveRegion>
      <BadFiles bad={bad} />
      <Button kind="secondary" full onClick={onClose}>
        {t("report.close")}
      </Button>
    </Card>
  );
}

function BadFiles({ bad }: Pick<Intake, "bad">) {
  const { t } = useTranslation("intake");
  const [most, setMost] = useState(ROWS_AT_ONCE);
  const more = Math.min(ROWS_AT_ONCE, bad.length - most);
  if (bad.length === 0) return null;
  return (
    <>
      <List label={t("report.list")}>
        {bad.slice(0, most).map(({ nth, name, reason }) => (
          <li key={nth}>
            <div className={listRowClass}>
              <ListText name={name} note={t(`reasons.${reason}`)} />
            </div>
          </li>
        ))}
      </List>
      {more > 0 && (
        <Button kind="secondary" full onClick={() => setMost(most + ROWS_AT_ONCE)}>
          {t("more", { count: more })}
        </Button>
      )}
    </>
  );
}
