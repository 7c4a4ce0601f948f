import { useId } from "react";
import styles from "./strip.module.css";

/** The Kerinci weave: a greeting, once, at the top of a page. */
export function Strip() {
  const id = useId();

  return (
    <div className={styles["strip"]} aria-hidden="true">
      <svg className={styles["weave"]}>
        <defs>
          <pattern
            id={id}
            width="26.7"
            height="16"
            patternUnits="userSpaceOnUse"
            viewBox="0 0 40 24"
          >
            <path
              className={styles["thread"]}
              d="M0 12L10 2L20 12L10 22ZM6 12L10 8L14 12L10 16ZM25 20L33 4M31 20L39 4M33 4h4"
            />
          </pattern>
        </defs>
        <rect width="100%" height="16" fill={`url(#${id})`} />
      </svg>
    </div>
  );
}
