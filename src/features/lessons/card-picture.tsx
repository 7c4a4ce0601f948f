import type { CardPicture as Picture } from "../../core/lessons/lesson";
import { DrawnFigure } from "../../parts/figures/drawn-figure";
import { publicFile } from "../../paths";
import styles from "./lesson.module.css";
import { PathInMotion } from "./path-in-motion";

export type CardPictureProps = { picture: Picture; alt: string; isShown: boolean };

const art = (file: string): string => publicFile(`art/${file}.svg`);

/** The picture of a card: a file that comes with its lesson, or one drawn from data. What moves is still on paper. */
export function CardPicture({ picture, alt, isShown }: CardPictureProps) {
  if ("drawn" in picture) return <DrawnFigure name={picture.drawn} alt={alt} />;
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
          />
        ))}
      </span>
    );
  const image = (file: string, said = alt) => (
    <img className={styles["image"]} src={art(file)} alt={said} width={360} height={270} />
  );
  if (picture.still === undefined)
    return <span className={styles["picture"]}>{image(picture.file)}</span>;
  return (
    <>
      <picture data-screen className={styles["picture"]}>
        <source media="(prefers-reduced-motion: reduce)" srcSet={art(picture.still)} />
        {image(picture.file)}
      </picture>
      <span className={styles["onPaper"]}>{image(picture.still, "")}</span>
    </>
  );
}
