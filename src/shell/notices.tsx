import { useTranslation } from "react-i18next";

import { Banner } from "../ui/banner/banner";
import { useObservable, useServices } from "./services-context";
import styles from "./notices.module.css";

/** What the app has to say before anything else: what it could not read at start. */
export function Notices() {
  const { t } = useTranslation("errors");
  const { damage, notebook } = useServices();
  const found = useObservable(damage);
  const { unreadable } = useObservable(notebook);
  if (found.length === 0) return null;
  return (
    <div className={styles["notices"]} role="status">
      {found.map((what) => (
        <Banner key={what} kind="care" icon="info">
          {t(what, { count: unreadable })}
        </Banner>
      ))}
    </div>
  );
}
