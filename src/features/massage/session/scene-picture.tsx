import type { ComponentType } from "react";
import { useTranslation } from "react-i18next";

import { AskComfort } from "../../../content/illustrations/ask-comfort";
import { FinishCover } from "../../../content/illustrations/finish-cover";
import { NewbornCalm } from "../../../content/illustrations/newborn-calm";
import { RestDrink } from "../../../content/illustrations/rest-drink";
import { WarmOil } from "../../../content/illustrations/warm-oil";

export type Scene = "drink" | "baby" | "cover" | "ask" | "warm";

const pictures: Readonly<Record<Scene, ComponentType<{ label?: string }>>> = {
  drink: RestDrink,
  baby: NewbornCalm,
  cover: FinishCover,
  ask: AskComfort,
  warm: WarmOil,
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
  "ten-seconds-left": "warm",
};

/** The picture that belongs to a line, or null for a line about the hands. */
export const sceneOf = (clip: string | null): Scene | null => sceneOfLine[clip ?? ""] ?? null;

export function ScenePicture({ scene }: { scene: Scene }) {
  const { t } = useTranslation("session");
  const Picture = pictures[scene];
  return <Picture label={t(`restPicture.${scene}`)} />;
}
