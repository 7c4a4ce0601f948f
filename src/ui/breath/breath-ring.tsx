import styles from "./breath-ring.module.css";

/** A slow ring behind the time of a pause; fills the nearest positioned box. */
export function BreathRing() {
  return (
    <svg className={styles["ring"]} viewBox="0 0 200 200" aria-hidden="true">
      <circle className={styles["breath"]} cx="100" cy="100" r="96" />
    </svg>
  );
}
