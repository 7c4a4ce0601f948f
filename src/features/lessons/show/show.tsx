import { useEffect } from "react";
import { useTranslation } from "react-i18next";

import type { LessonCard, Place } from "../../../core/lessons/lesson";
import { Button } from "../../../ui/button/button";
import styles from "./show.module.css";

export type ShowProps = {
  place: Place;
  onOpen: (card: LessonCard) => void;
  onLeave: () => void;
};

/** What a key means to who stands before a class: a presenter sends the pages. Left and right turn cards anyway. */
const ON = [" ", "PageDown", "ArrowDown"];
const BACK = ["PageUp", "ArrowUp"];

/** Space on a button is that button's; arrows in a field are the field's. */
const isTakenBy = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest("button, a, summary, input, select") !== null;

/**
 * Shows the lesson to a room: the same cards as large as the screen, by styles alone. The browser's own full screen comes
 * on top where there is one.
 */
export function Show({ place: { previous, next }, onOpen, onLeave }: ShowProps) {
  const { t } = useTranslation("learning");

  useEffect(() => {
    const root = document.documentElement;
    root.dataset["show"] = "";
    // Refused without a tap, and not there on iPhones: the page fills the window all the same.
    if ("requestFullscreen" in root) root.requestFullscreen().catch(() => undefined);
    return () => {
      delete root.dataset["show"];
      if (document.fullscreenElement !== null) document.exitFullscreen().catch(() => undefined);
    };
  }, []);

  useEffect(() => {
    // The browser keeps Escape to itself in full screen, and tells only that it was left.
    const handleScreen = (): void => {
      if (document.fullscreenElement === null) onLeave();
    };
    const handleKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.key === "Escape") return onLeave();
      const isOn = ON.includes(event.key) && !event.shiftKey;
      const isBack = BACK.includes(event.key) || (event.key === " " && event.shiftKey);
      if ((!isOn && !isBack) || (event.key === " " && isTakenBy(event.target))) return;
      event.preventDefault();
      const card = isOn ? next : previous;
      if (!event.repeat && card !== null) onOpen(card);
    };
    addEventListener("keydown", handleKey);
    document.addEventListener("fullscreenchange", handleScreen);
    return () => {
      removeEventListener("keydown", handleKey);
      document.removeEventListener("fullscreenchange", handleScreen);
    };
  }, [previous, next, onOpen, onLeave]);

  return (
    <div className={styles["leave"]} data-screen>
      <Button kind="secondary" onClick={onLeave}>
        {t("teaching.leave")}
      </Button>
    </div>
  );
}
