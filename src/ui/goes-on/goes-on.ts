import styles from "./goes-on.module.css";

/** For what stands fast at the lower edge of what scrolls: a line at its upper edge, while there is more below. */
export const goesOnClass = styles["goesOn"] ?? "";
