import { useTranslation } from "react-i18next";

import { Banner } from "../ui/banner/banner";
import { useObservable, useServices } from "../access/services-context";
import styles from "./notices.module.css";
import { infoIcon } from "../ui/icon/outlines/info";

/** What the app has to say before anything else: what it found at start. */
export function Notices() {
  const { t } = useTranslation("errors");
  const { findings, notebook } = useServices();
  const found = useObservable(findings);
  const { unreadable } = useObservable(notebook);
  if (found.length === 0) return null;
  return (
    <div className={styles["notices"]} role="status">
      {found.map((what) => (
        <Banner key={what} kind="care" icon={infoIcon}>
          {t(what, { count: unreadable })}
        </Banner>
      ))}
    </div>
  );
}
