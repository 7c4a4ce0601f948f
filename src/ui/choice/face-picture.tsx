import styles from "./face-choice.module.css";

export type FaceMood = "good" | "so-so" | "pain";

export type FacePictureProps = { mood: FaceMood };

const grounds = { good: "#7FBFAE", "so-so": "#EDBB55", pain: "#E07F6C" } as const;

const mouths = {
  good: "M14 29q10 10 20 0",
  "so-so": "M15 33h18",
  pain: "M14 35q5-7 10-2t10 0",
} as const;

const eyes = {
  good: "M11 21q4-5 8 0M29 21q4-5 8 0",
  "so-so": "M16 20v.1M32 20v.1",
  pain: "M11 15l8 5-8 5M37 15l-8 5 8 5",
} as const;

/** A face that is told apart by eyes and mouth first, by colour second. */
export function FacePicture({ mood }: FacePictureProps) {
  return (
    <svg className={styles["picture"]} viewBox="0 0 48 48" aria-hidden="true">
      <circle cx="24" cy="24" r="22" fill={grounds[mood]} />
      <g fill="none" stroke="#3A2620" strokeLinecap="round" strokeLinejoin="round">
        <path d={eyes[mood]} strokeWidth={mood === "so-so" ? 5 : 2.6} />
        <path d={mouths[mood]} strokeWidth="2.6" />
      </g>
    </svg>
  );
}
