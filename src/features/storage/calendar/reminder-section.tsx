import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { birthOf } from "../../../core/notebook/birth";
import { paths } from "../../../paths";
import { useIsLocked, useObservable, useServices } from "../../../access/services-context";
import { buttonClassName } from "../../../ui/button/button";
import { Icon } from "../../../ui/icon/icon";
import { arrange, Title } from "../../../ui/words/words";
import { ReminderForm } from "./reminder-form";
import { babyIcon } from "../../../ui/icon/outlines/baby";

/** Reminders for the phone's own calendar: no server knows of them. */
export function ReminderSection() {
  const { t } = useTranslation("storage");
  const { records, status } = useObservable(useServices().notebook);
  const isLocked = useIsLocked();
  const birth = birthOf(records);

  return (
    <section className={arrange.stack} aria-labelledby="pengingat">
      <Title id="pengingat">{t("calendar.title")}</Title>
      <p>{t("calendar.intro")}</p>
      {birth !== null && <ReminderForm birth={birth} />}
      {birth === null && isLocked && <p>{t("copy.fault.locked")}</p>}
      {birth === null && status === "ready" && !isLocked && (
        <>
          <p>{t("calendar.needsBirth")}</p>
          <Link
            className={buttonClassName({ kind: "secondary", full: true })}
            to={`${paths.notebook}?catat=lahir`}
          >
            <Icon outline={babyIcon} />
            {t("calendar.addBirth")}
          </Link>
        </>
      )}
    </section>
  );
}
