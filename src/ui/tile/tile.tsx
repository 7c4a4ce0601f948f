import type { ReactNode } from "react";
import { classNames } from "../class-names";
import { Icon } from "../icon/icon";
import { playIcon } from "../icon/outlines/play";
import type { Outline } from "../icon/outline";
import styles from "./tile.module.css";

export type TileKind = "main" | "row";

export type TileArtProps = {
  /** Tall on the first page, low for a picture that is wide. */
  height?: "tall" | "low" | undefined;
  children: ReactNode;
};

export type TileWordsProps = {
  name: ReactNode;
  note?: ReactNode;
  icon?: Outline | undefined;
};

export type TileTextProps = {
  name: ReactNode;
  note?: ReactNode;
};

/** The look of a tile, for the link that is the whole tile. Main: TileArt, TileWords. Row: TileMark, TileText. */
export const tileClassName = (kind: TileKind): string => classNames(styles["tile"], styles[kind]);

export function TileArt({ height = "tall", children }: TileArtProps) {
  return <span className={classNames(styles["art"], styles[height])}>{children}</span>;
}

/** The filled bar on which the picture of a main tile sits. */
export function TileWords({ name, note, icon = playIcon }: TileWordsProps) {
  return (
    <span className={styles["words"]}>
      <TileText name={name} note={note} />
      <span className={styles["go"]}>
        <Icon outline={icon} />
      </span>
    </span>
  );
}

export function TileMark({ children }: { children: ReactNode }) {
  return <span className={styles["mark"]}>{children}</span>;
}

export function TileText({ name, note }: TileTextProps) {
  return (
    <span className={styles["text"]}>
      <span className={styles["name"]}>{name}</span>
      {note !== undefined && <span className={styles["note"]}>{note}</span>}
    </span>
  );
}
