import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { nappyTable } from "../../../content/notebook/nappies";
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
import { infoIcon } from "../../../ui/icon/outlines/info";
import { phoneIcon } from "../../../ui/icon/outlines/phone";
import { plusIcon } from "../../../ui/icon/outlines/plus";

/** Whom to ask, the nearest first; who drives is no one to ask. */
const ASKED: readonly ContactRole[] = ["midwife", "puskesmas", "hospital"];

/** What is worth a visit, told calmly and with the number to call; nothing where there is no reason. */
export function WorthAVisit(props: FirstDaysProps) {
  const { t } = useTranslation("overview");
  const { placing, nowHour } = usePlacing(props);
  const advice = adviceOf(placing, nappyTable, nowHour);
  if (advice.length === 0) return null;

  return (
    <Banner kind="care" icon={infoIcon} action={<Ways />}>
      <Title>{t(advice.some(isForNow) ? "visit.titleNow" : "visit.title")}</Title>
      {advice.map((one) => (
        <p key={one.id}>
          {t(`visit.reason.${one.id}`, { ...one })} {t(`visit.act.${one.id}`)}
        </p>
      ))}
    </Banner>
  );
}

/** What the list of danger signs sends to the Puskesmas for at once. Facts §6.2. */
function isForNow({ id }: Advice): boolean {
  switch (id) {
    case "no-wet":
    case "no-stool":
      return true;
    case "still-not-yet":
    case "fewer-wet":
      return false;
  }
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
