import type { CardPicture as Picture, DrawnPicture } from "../../core/lessons/lesson";
import { publicFile } from "../../paths";
import { AmountsBeside } from "./figures/amounts-beside";
import { BeforeAndAfter } from "./figures/before-and-after";
import { IntakeByDay } from "./figures/intake-by-day";
import styles from "./lesson.module.css";
import { PathInMotion } from "./path-in-motion";

export type CardPictureProps = { picture: Picture; alt: string; isShown: boolean };

const art = (file: string): string => publicFile(`art/${file}.svg`);

/** The picture of a card: a file that comes with its lesson, or one drawn from data. */
export function CardPicture({ picture, alt, isShown }: CardPictureProps) {
  if ("drawn" in picture) return <Drawn name={picture.drawn} alt={alt} />;
  if ("pathOf" in picture)
    return <PathInMotion protocol={picture.pathOf} label={alt} isShown={isShown} />;
  if ("pair" in picture)
    return (
      <span className={styles["pair"]} role="img" aria-label={alt}>
        {picture.pair.map((file) => (
          <img
            key={file}
            className={styles["image"]}
            src={art(file)}
            alt=""
            width={180}
            height={180}
            decoding="async"
          />
        ))}
      </span>
    );
  return (
    <picture className={styles["picture"]}>
      {picture.still !== undefined && (
        <source media="(prefers-reduced-motion: reduce)" srcSet={art(picture.still)} />
      )}
      <img
        className={styles["image"]}
        src={art(picture.file)}
        alt={alt}
        width={360}
        height={270}
        decoding="async"
      />
    </picture>
  );
}

function Drawn({ name, alt }: { name: DrawnPicture; alt: string }) {
  switch (name) {
    case "before-and-after":
      return <BeforeAndAfter label={alt} />;
    case "intake-by-day":
      return <IntakeByDay label={alt} />;
    case "amounts-beside":
      return <AmountsBeside label={alt} />;
  }
}
