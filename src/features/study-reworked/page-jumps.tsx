import { useTranslation } from "react-i18next";

import styles from "./study-reworked.module.css";

const JUMPS = [
  { id: "hitungannya", words: "steps.title" },
  { id: "tidak-sama", words: "disagreements.title" },
  { id: "hitung-lain", words: "calculator.title" },
] as const;

/** The page is long: ways to its parts. */
export function PageJumps() {
  const { t } = useTranslation("study");
  return (
    <nav aria-label={t("jumps")} data-screen>
      <ul>
        {JUMPS.map(({ id, words }) => (
          <li key={id}>
            <a className={styles["link"]} href={`#${id}`}>
              {t(words)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
