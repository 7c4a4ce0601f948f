import { useTranslation } from "react-i18next";

import type { SceneName } from "../../../content/illustrations/scenes";
import { DrawnScene } from "../../../parts/pictures/drawn-scene";
import styles from "./session.module.css";

const SCENES = ["drink", "baby", "cover", "ask", "warm"] as const;

export type Scene = (typeof SCENES)[number];

const drawings: Readonly<Record<Scene, SceneName>> = {
  drink: "rest-drink",
  baby: "newborn-calm",
  cover: "finish-cover",
  ask: "ask-comfort",
  warm: "warm-oil",
};

const sceneOfLine: Readonly<Record<string, Scene>> = {
  "rest-baby": "baby",
  "rest-cover": "cover",
  "rest-change-side": "cover",
  "rest-stop-signs": "ask",
  "rest-ask-continue": "ask",
  "ask-repeat": "ask",
  "take-oil": "warm",
  "rub-hands-warm": "warm",
  "ask-to-begin": "ask",
  finish: "cover",
  "finish-wipe": "cover",
  "finish-feed": "baby",
  "rest-ending": "warm",
  "ten-seconds-go-on": "warm",
};

/** The picture that belongs to a line, or null for a line about the hands. */
export const sceneOf = (clip: string | null): Scene | null => sceneOfLine[clip ?? ""] ?? null;

/** All of them are in the page from its start, and one is seen: a rest waits for no network. */
export function ScenePictures({ shown }: { shown: Scene | null }) {
  const { t } = useTranslation("session");
  return SCENES.map((scene) => (
    <div key={scene} className={styles["picture"]} hidden={scene !== shown}>
      <DrawnScene name={drawings[scene]} alt={t(`restPicture.${scene}`)} ground />
    </div>
  ));
}
