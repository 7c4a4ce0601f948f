import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";

import type { RegisterDesk } from "../../../application/register/desk";
import { monthsOf } from "../../../core/exchange/dhis2/aggregate";
import type { LeavingForm } from "../../../core/exchange/leaving-files";
import { whoLeaves } from "../../../core/register/leaving";
import type { RegisterRow } from "../../../core/register/record";
import { LEAST_GROUP } from "../../../core/register/small-groups";
import { Banner } from "../../../ui/banner/banner";
import { infoIcon } from "../../../ui/icon/outlines/info";
import { Page, Pane } from "../../../ui/layout/layout";
import { Lead, PageTitle } from "../../../ui/words/words";
import { FormList } from "./form-list";
import { FormPanel } from "./form-panel";
import { NeverCard } from "./never-card";
import { FIRST_FIELDS } from "./order-fields";
import { WhoLeaves } from "./who-leaves";

export type LeavingViewProps = { desk: RegisterDesk; rows: readonly RegisterRow[] };

/** The ways out of the register: for a spreadsheet, a statistics program, a FHIR server, a district's DHIS2, on paper. */
export function LeavingView({ desk, rows }: LeavingViewProps) {
  const { t } = useTranslation(["leaving", "register"]);
  const [form, setForm] = useState<LeavingForm | null>(null);
  const [chosen, setChosen] = useState(FIRST_FIELDS);
  const who = useMemo(() => whoLeaves(rows), [rows]);
  const months = useMemo(() => monthsOf(who.leaving), [who]);
  const period = months.find((month) => month === chosen.period) ?? months[0] ?? null;

  return (
    <Page>
      <Pane>
        <PageTitle>{t("title")}</PageTitle>
        <Lead>{t("lead")}</Lead>
        <Banner kind="care" icon={infoIcon}>
          {t("register:unreviewed")}
        </Banner>
        <WhoLeaves who={who} />
        <NeverCard />
      </Pane>
      <Pane last>
        <FormList isEnough={who.leaving.length >= LEAST_GROUP} chosen={form} onChoose={setForm} />
        {form !== null && (
          <FormPanel
            key={form}
            desk={desk}
            rows={rows}
            form={form}
            fields={{ ...chosen, period }}
            months={months}
            onChange={(part) => setChosen({ ...chosen, ...part })}
          />
        )}
      </Pane>
    </Page>
  );
}
