import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { nappyTable } from "../../../content/notebook/nappies";
import { signOfAdvice } from "../../../content/safety/notebook-signs";
import { actOf } from "../../../content/safety/signs";
import { babiesOf } from "../../../core/notebook/birth";
import { adviceOf, type Advice } from "../../../core/notebook/worth-a-visit";
import { dialLink, isDiallable } from "../../../core/settings/phone";
import { type ContactRole } from "../../../core/settings/choices";
import { paths } from "../../../paths";
import { useSettings } from "../../../access/services-context";
import { Banner } from "../../../ui/banner/banner";
import { buttonClassName } from "../../../ui/button/button";
import { Icon } from "../../../ui/icon/icon";
import { Title } from "../../../ui/words/words";
import type { FirstDaysProps } from "./first-days-props";
import { usePlacing } from "./use-placing";
import { urgencyOf } from "../../../core/safety/signs";
import { triangleAlertIcon } from "../../../ui/icon/outlines/triangle-alert";
import { infoIcon } from "../../../ui/icon/outlines/info";
import { phoneIcon } from "../../../ui/icon/outlines/phone";
import { plusIcon } from "../../../ui/icon/outlines/plus";

/** Whom to ask, the nearest first; who drives is no one to ask. */
const ASKED: readonly ContactRole[] = ["midwife", "puskesmas", "hospital"];

/** What is worth a visit, told calmly and with the number to call; nothing where there is no reason. */
export function WorthAVisit(props: FirstDaysProps) {
  const { t } = useTranslation("overview");
  const { placing, nowHour } = usePlacing(props);
  const advice = adviceOf(placing, nappyTable, nowHour, babiesOf(props.birth));
  if (advice.length === 0) return null;

  const urgency = gravestOf(advice);

  return (
    <Banner
      kind={urgency === "go" ? "danger" : "care"}
      icon={urgency === "go" ? triangleAlertIcon : infoIcon}
      action={<Ways />}
    >
      <Title>{urgency === null ? t("visit.titleAsk") : t(`visit.title.${urgency}`)}</Title>
      {advice.map((one) => (
        <p key={one.id}>
          {t(`visit.reason.${one.id}`, { ...one })} {t(`visit.act.${one.id}`)}
        </p>
      ))}
    </Banner>
  );
}

/** How much the gravest of them presses, by the acts of their signs; null when it is only a question. */
function gravestOf(advice: readonly Advice[]): "go" | "call" | "today" | null {
  const pressing = advice
    .filter(({ id }) => id !== "wet-unknown")
    .map(({ id }) => urgencyOf(actOf(signOfAdvice[id])));
  return (["go", "call", "today"] as const).find((one) => pressing.includes(one)) ?? null;
}

function Ways() {
  const { t } = useTranslation(["overview", "settings"]);
  const { contacts } = useSettings();
  const role = ASKED.find((one) => isDiallable(contacts[one].number));

  return (
    <>
      {role === undefined ? (
        <Link className={buttonClassName({ kind: "secondary" })} to={`${paths.settings}#kontak`}>
          <Icon outline={plusIcon} />
          {t("visit.noNumber")}
        </Link>
      ) : (
        <a
          className={buttonClassName({ kind: "secondary" })}
          href={dialLink(contacts[role].number)}
        >
          <Icon outline={phoneIcon} />
          {t("visit.call", {
            name: contacts[role].name === "" ? t(`settings:contacts.${role}`) : contacts[role].name,
          })}
        </a>
      )}
      <Link className={buttonClassName({ kind: "quiet" })} to={paths.dangerSigns}>
        {t("visit.danger")}
      </Link>
    </>
  );
}
