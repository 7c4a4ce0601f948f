import { scenes, type SceneName } from "../../content/illustrations/scenes";
import { publicFile } from "../../paths";
import styles from "./drawn-scene.module.css";

export type DrawnSceneProps = {
  name: SceneName;
  alt: string;
  /** A round ground behind the people, for a place that is not tinted itself. */
  ground?: boolean;
};

/** A drawing from a file of its own: fills its box, keeps its shape, and dims with the theme. */
export function DrawnScene({ name, alt, ground = false }: DrawnSceneProps) {
  const { width, height } = scenes[name];
  return (
    <span className={styles["scene"]}>
      {ground && (
        <svg className={styles["ground"]} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
          <ellipse cx="50%" cy="51%" rx="48.3%" ry="47.4%" />
        </svg>
      )}
      <img
        className={styles["drawing"]}
        src={publicFile(`art/scenes/${name}.svg`)}
        alt={alt}
        width={width}
        height={height}
        decoding="async"
      />
    </span>
  );
}
