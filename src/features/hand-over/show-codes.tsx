import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";

import type { CodeModules } from "../../application/hand-over/ports";
import type { Shown } from "../../application/hand-over/hand-over";
import { useScreenOn } from "../../parts/filming/use-screen-on";
import { Button } from "../../ui/button/button";
import { Pane } from "../../ui/layout/layout";
import { LiveRegion } from "../../ui/live-region/live-region";
import { Steps } from "../../ui/steps/steps";
import { PageTitle, text } from "../../ui/words/words";
import { ByFile } from "./by-file";
import type { Role } from "./role";
import styles from "./hand-over.module.css";
import { useShown } from "./use-shown";

/** How long a code stands, in ms: a camera in weak light needs the longer one. */
const STANDS_MS = { usual: 200, slower: 400 } as const;

/** Each module so many pixels of the canvas: it is then drawn at any size without a blur. */
const PIXELS = 4;

/** Black on white by day and by night: an inverted code many cameras do not read. */
function draw(canvas: HTMLCanvasElement, modules: CodeModules): void {
  const side = modules.length * PIXELS;
  canvas.width = side;
  canvas.height = side;
  const context = canvas.getContext("2d");
  if (context === null) return;
  context.fillStyle = "#fff";
  context.fillRect(0, 0, side, side);
  context.fillStyle = "#000";
  for (const [y, row] of modules.entries())
    for (const [x, isDark] of row.entries())
      if (isDark) context.fillRect(x * PIXELS, y * PIXELS, PIXELS, PIXELS);
}

/** This phone's notes as codes, one after the other, until the other phone has them. */
export function ShowCodes({ onDone }: { onDone: (role: Role) => void }) {
  const { t } = useTranslation(["handover", "common"]);
  const { shown, fault } = useShown();
  return (
    <Pane>
      <PageTitle>{t("showing.title")}</PageTitle>
      <LiveRegion visible>
        {fault !== null && t(`showFault.${fault}`)}
        {fault === null && shown === null && t("showing.making")}
      </LiveRegion>
      {shown !== null && <Codes shown={shown} />}
      {fault === "too-large" && <ByFile />}
      {shown !== null && (
        <Button kind="secondary" full onClick={() => onDone("film")}>
          {t("after.swapFilm")}
        </Button>
      )}
      <Button kind={shown === null ? "secondary" : "quiet"} full onClick={() => onDone("choose")}>
        {t(shown === null ? "common:back" : "after.end")}
      </Button>
    </Pane>
  );
}

function Codes({ shown }: { shown: Shown }) {
  const { t } = useTranslation("handover");
  const [nth, setNth] = useState(0);
  const [pace, setPace] = useState<keyof typeof STANDS_MS>("usual");
  const canvas = useRef<HTMLCanvasElement>(null);
  useScreenOn();

  // A phone that lies on its side shows the heading alone.
  useEffect(() => canvas.current?.scrollIntoView({ block: "nearest" }), []);
  useEffect(() => {
    if (canvas.current !== null) draw(canvas.current, shown.codeAt(nth));
  }, [shown, nth]);
  useEffect(() => {
    const timer = setInterval(() => setNth((before) => before + 1), STANDS_MS[pace]);
    return () => clearInterval(timer);
  }, [pace]);

  // What has come over there nobody here can know: what was shown is counted, and where to look is said.
  const wasShown = Math.min(nth + 1, shown.total);
  return (
    <>
      <canvas
        ref={canvas}
        className={styles["code"]}
        role="img"
        aria-label={t("showing.picture")}
      />
      <Steps
        count={shown.total}
        current={wasShown}
        label={t("showing.code", { nth: wasShown, total: shown.total })}
      />
      <p className={text.quiet} role="status">
        {t(nth < shown.total ? "showing.still" : "showing.all")}
      </p>
      <Button kind="secondary" full onClick={() => setPace(pace === "usual" ? "slower" : "usual")}>
        {t(pace === "usual" ? "showing.slower" : "showing.usual")}
      </Button>
    </>
  );
}
