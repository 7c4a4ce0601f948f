import { useMemo } from "react";
import { useTranslation } from "react-i18next";

import type { RegisterDesk } from "../../application/register/desk";
import type { RegisterState } from "../../application/register/register";
import { participantsIn } from "../../core/register/listing";
import { Banner } from "../../ui/banner/banner";
import { Button } from "../../ui/button/button";
import { infoIcon } from "../../ui/icon/outlines/info";
import { plusIcon } from "../../ui/icon/outlines/plus";
import { uploadIcon } from "../../ui/icon/outlines/upload";
import { Page, Pane } from "../../ui/layout/layout";
import { Lead, PageTitle, text } from "../../ui/words/words";
import { CopyCard } from "./copy-card";
import { Found } from "./found";
import { ChecksButton } from "./steps/checks-button";
import { RegisterPin } from "./steps/register-pin";
import { useChecks } from "./steps/use-checks";
import { useRegisterPlace } from "./use-register-place";

export type RegisterListProps = { desk: RegisterDesk; register: RegisterState };

/** Everybody in the register, by her code. */
export function RegisterList({ desk, register }: RegisterListProps) {
  const { t } = useTranslation(["register", "intake", "leaving"]);
  const { t: words } = useTranslation("steps");
  const { add, seeTables, seeCohort, takeIn, takeOut } = useRegisterPlace();
  const participants = useMemo(() => participantsIn(register.rows), [register.rows]);
  const checks = useChecks(register.rows);

  return (
    <Page table>
      <Pane>
        <PageTitle>{t("title")}</PageTitle>
        <Lead>{t("lead")}</Lead>
        <Banner kind="care" icon={infoIcon}>
          {t("unreviewed")}
        </Banner>
        <p className={text.quiet}>{t("paper")}</p>
        <Button kind="primary" icon={plusIcon} full onClick={add}>
          {t("list.add")}
        </Button>
        <Button kind="secondary" icon={uploadIcon} full onClick={() => takeIn()}>
          {t("intake:title")}
        </Button>
        {participants.length > 0 && (
          <>
            <ChecksButton checks={checks} />
            <Button kind="secondary" full onClick={seeTables}>
              {t("tables.see")}
            </Button>
          </>
        )}
        {participants.length > 0 && (
          <Button kind="secondary" full onClick={takeOut}>
            {t("leaving:title")}
          </Button>
        )}
        {register.unreadable > 0 && <p>{t("unreadable", { count: register.unreadable })}</p>}
        {participants.length === 0 ? (
          <p>{t("list.empty")}</p>
        ) : (
          <Found participants={participants} incomplete={checks?.incomplete ?? null} />
        )}
      </Pane>
      <Pane last>
        <RegisterPin desk={desk} />
        {participants.length > 0 && (
          <Button kind="secondary" full onClick={() => seeCohort(null)}>
            {words("cohort.seeAll")}
          </Button>
        )}
        <CopyCard desk={desk} />
      </Pane>
    </Page>
  );
}
