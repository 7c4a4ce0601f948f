import { useTranslation } from "react-i18next";

import { useObservable } from "../../access/services-context";
import type { RegisterDesk } from "../../application/register/desk";
import type { RegisterState } from "../../application/register/register";
import { paths } from "../../paths";
import { FlowPage, type BackWay } from "../../shell/page-shell";
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
import { ChecksView } from "./steps/checks-view";
import { CodebookView } from "./steps/codebook-view";
import { CohortView } from "./steps/cohort-view";
import { JustDonePlace } from "./steps/just-done";
import { TablesView } from "./tables/tables-view";
import { UnlockRegister } from "./unlock-register";
import { useRegisterDesk } from "./use-register-desk";
import { useRegisterPlace } from "./use-register-place";

/** The participants of a midwife's study, under codes and behind a PIN of their own. */
export function RegisterPage() {
  const { t } = useTranslation(["register", "intake"]);
  const look = useRegisterDesk();
  return (
    <FlowPage title={t("title")} back={useBackWay()}>
      <JustDonePlace>
        {look.status === "ready" ? (
          <Opened desk={look.desk} />
        ) : (
          <Waiting>{look.status === "loading" ? t("loading") : t("notFetched")}</Waiting>
        )}
      </JustDonePlace>
    </FlowPage>
  );
}

/** Out of the register, to its list, or to the list of what is to be looked at. */
function useBackWay(): BackWay {
  const { t } = useTranslation(["register", "intake", "steps"]);
  const { place, leave, open, seeChecks, takeIn } = useRegisterPlace();
  const toList = { onBack: leave, label: t("person.back") };
  switch (place.at) {
    case "list":
      return { to: paths.midwifeRoom, label: t("back") };
    case "add":
    case "tables":
    case "checks":
    case "intake":
    case "leaving":
    case "report":
      return toList;
    case "hand-over":
      return { onBack: () => takeIn(), label: t("intake:title") };
    case "codebook":
      return { onBack: () => seeChecks(null, true), label: t("steps:back") };
    case "cohort": {
      const { id } = place;
      return id === null ? toList : { onBack: () => open(id, true), label: t("steps:cohort.back") };
    }
    case "participant": {
      const { asked } = place;
      return asked === null
        ? toList
        : { onBack: () => seeChecks(asked.list, true), label: t("steps:back") };
    }
  }
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
    case "checks":
      return <ChecksView desk={desk} rows={register.rows} list={place.list} />;
    case "codebook":
      return <CodebookView />;
    case "cohort":
      return <CohortView rows={register.rows} id={place.id} />;
    case "participant":
      return (
        <ParticipantView
          desk={desk}
          rows={register.rows}
          id={place.id}
          asked={place.asked}
          key={place.id}
        />
      );
  }
}
