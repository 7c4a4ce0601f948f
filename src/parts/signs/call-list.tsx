import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { diallableRoles } from "../../core/settings/contacts";
import { dialLink, shownNumber } from "../../core/settings/phone";
import { paths } from "../../paths";
import { Icon } from "../../ui/icon/icon";
import styles from "./call-list.module.css";
import { useServices, useSettings } from "../../access/services-context";
import { usePlaceNumbers } from "../../access/use-place-numbers";
import { phoneIcon } from "../../ui/icon/outlines/phone";
import { plusIcon } from "../../ui/icon/outlines/plus";

/** Numbers of the midwife's package first, then the family's own, then the national one with what is not known about it. */
export function CallList() {
  const { t } = useTranslation(["safety", "settings"]);
  const { keepsNotes } = useServices();
  const { contacts } = useSettings();
  const ofPlace = usePlaceNumbers();
  const known = diallableRoles(contacts);

  return (
    <div className={styles["calls"]}>
      {ofPlace.map(({ label, number }) => (
        <a key={`${label} ${number}`} className={styles["call"]} href={dialLink(number)}>
          <Icon outline={phoneIcon} big />
          <span>
            <span className={styles["name"]}>{label}</span>
            {shownNumber(number)}
          </span>
        </a>
      ))}
      {known.map((role) => (
        <a key={role} className={styles["call"]} href={dialLink(contacts[role].number)}>
          <Icon outline={phoneIcon} big />
          <span>
            <span className={styles["name"]}>
              {contacts[role].name === "" ? t(`settings:contacts.${role}`) : contacts[role].name}
            </span>
            {shownNumber(contacts[role].number)}
          </span>
        </a>
      ))}
      <a className={styles["call"]} href="tel:119">
        <Icon outline={phoneIcon} big />
        <span className={styles["name"]}>{t("call119")}</span>
      </a>
      {known.length + ofPlace.length === 0 && keepsNotes && (
        <Link className={styles["call"]} to={`${paths.settings}#kontak`} data-screen>
          <Icon outline={plusIcon} big />
          <span className={styles["name"]}>{t("callAdd")}</span>
        </Link>
      )}
      <p className={styles["note"]}>
        <strong>{t("noAnswer")}</strong>
      </p>
      <p className={styles["note"]}>{t("unsure119")}</p>
      <p className={styles["note"]}>{t("noSignal")}</p>
    </div>
  );
}
