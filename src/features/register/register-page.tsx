import { useTranslation } from "react-i18next";

import { useObservable } from "../../access/services-context";
import type { RegisterDesk } from "../../application/register/desk";
import type { RegisterState } from "../../application/register/register";
import { paths } from "../../paths";
import { FlowPage } from "../../shell/page-shell";
import { Page, Pane } from "../../ui/layout/layout";
import { LiveRegion } from "../../ui/live-region/live-region";
import { Lead, PageTitle } from "../../ui/words/words";
import { AddParticipant } from "./add-participant";
import { LeavingView } from "./leaving/leaving-view";
import { ReportView } from "./leaving/report/report-view";
import { IntakeRoom } from "./intake/intake-room";
import { ParticipantView } from "./participant-view";
import { RegisterList } from "./register-list";
import { SetRegisterPin } from "./set-register-pin";
import { TablesView } from "./tables/tables-view";
import { UnlockRegister } from "./unlock-register";
import { useRegisterDesk } from "./use-register-desk";
import { useRegisterPlace } from "./use-register-place";

/** The participants of a midwife's study, under codes and behind a PIN of their own. */
export function RegisterPage() {
  const { t } = useTranslation(["register", "intake"]);
  const look = useRegisterDesk();
  const { place, leave, takeIn } = useRegisterPlace();
  const backFrom = {
    list: { to: paths.midwifeRoom, label: t("back") },
    "hand-over": { onBack: () => takeIn(), label: t("intake:title") },
  };
  const back =
    place.at === "list" || place.at === "hand-over"
      ? backFrom[place.at]
      : { onBack: leave, label: t("person.back") };

  return (
    <FlowPage title={t("title")} back={back}>
      {look.status === "ready" ? (
        <Opened desk={look.desk} />
      ) : (
        <Waiting>{look.status === "loading" ? t("loading") : t("notFetched")}</Waiting>
      )}
    </FlowPage>
  );
}

function Waiting({ children }: { children: string }) {
  const { t } = useTranslation("register");
  return (
    <Page>
      <Pane>
        <PageTitle>{t("title")}</PageTitle>
        <Lead>{t("lead")}</Lead>
        <LiveRegion visible>
          <p>{children}</p>
        </LiveRegion>
      </Pane>
    </Page>
  );
}

/** What stands between her and the register, or the register itself. */
function Opened({ desk }: { desk: RegisterDesk }) {
  const { state } = useObservable(desk.lock);
  const register = useObservable(desk.register);
  if (state === "none") return <SetRegisterPin desk={desk} />;
  if (state === "locked") return <UnlockRegister desk={desk} />;
  return <Shown desk={desk} register={register} />;
}

type ShownProps = { desk: RegisterDesk; register: RegisterState };

function Shown({ desk, register }: ShownProps) {
  const { t } = useTranslation("register");
  const { place } = useRegisterPlace();
  switch (register.status) {
    case "reading":
    case "locked":
      return <Waiting>{t("loading")}</Waiting>;
    case "newer":
      return <Waiting>{t("newer")}</Waiting>;
    case "full":
    case "silent":
    case "unavailable":
      return <Waiting>{t("unread")}</Waiting>;
    case "ready":
      break;
  }
  switch (place.at) {
    case "list":
      return <RegisterList desk={desk} register={register} />;
    case "add":
      return <AddParticipant desk={desk} rows={register.rows} />;
    case "tables":
      return <TablesView desk={desk} rows={register.rows} />;
    case "leaving":
      return <LeavingView desk={desk} rows={register.rows} />;
    case "report":
      return <ReportView desk={desk} rows={register.rows} />;
    case "intake":
      return <IntakeRoom desk={desk} register={register} handOver={null} />;
    case "hand-over":
      return <IntakeRoom desk={desk} register={register} handOver={place.id} />;
    case "participant":
      return <ParticipantView desk={desk} rows={register.rows} id={place.id} key={place.id} />;
  }
}
