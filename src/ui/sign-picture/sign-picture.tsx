import { classNames } from "../class-names";
import styles from "./sign-picture.module.css";

export type SignPictureProps = {
  src: string;
  /** Empty where the words beside it say the same. */
  alt: string;
  /** Row: 72 px plate. Small: 44 px, without a plate. Large: fills its box. */
  size?: "row" | "small" | "large" | undefined;
  /** A round plate: ask the midwife first. The square one: danger now. */
  round?: boolean | undefined;
};

const pixels = { row: 72, small: 44, large: 240 } as const;

/** A drawn sign from a file of its own, dimmed with the theme. */
export function SignPicture({ src, alt, size = "row", round = false }: SignPictureProps) {
  return (
    <span className={classNames(styles["plate"], styles[size], round && styles["round"])}>
      <img
        className={styles["picture"]}
        src={src}
        alt={alt}
        width={pixels[size]}
        height={pixels[size]}
        loading="lazy"
        decoding="async"
      />
    </span>
  );
}
