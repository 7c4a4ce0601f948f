import styles from "./back-figure.module.css";
import type { Zone } from "./landmarks";

const bands: readonly { zone: Zone; d: string }[] = [
  { zone: "lower", d: "M-84 330C-40 338 40 338 84 330V374H-84Z" },
  {
    zone: "middle",
    d: "M0 206C46 204 76 216 100 246L98 280C72 246 46 234 0 234C-46 234-72 246-98 280L-100 246C-76 216-46 204 0 206Z",
  },
  {
    zone: "shoulder-blades",
    d: "M0 164C40 162 72 164 96 176V200C72 190 40 188 0 190C-40 188-72 190-96 200V176C-72 164-40 162 0 164Z",
  },
];

/** The three parts of the back; which one is lit is said by `data-zone` of the figure. */
export function ZoneBands() {
  return bands.map(({ zone, d }) => (
    <path key={zone} className={styles["band"]} data-band={zone} d={d} />
  ));
}
