import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";

import { useObservable } from "../../access/services-context";
import type { Studio } from "../../application/studio/studio";
import type { LineToSpeak } from "../../core/studio/line";
import { isSpoken, nextUnspoken } from "../../core/studio/progress";
import { focusHeading } from "../../shell/use-page-focus";
import { Button } from "../../ui/button/button";
import { rotateCcwIcon } from "../../ui/icon/outlines/rotate-ccw";
import { volume2Icon } from "../../ui/icon/outlines/volume-2";
import { Page, Pane } from "../../ui/layout/layout";
import { PageTitle, text } from "../../ui/words/words";
import { allLines, linesByPart } from "./lines";
import { SaidField } from "./said-field";
import { TakeControls } from "./take-controls";
import { useWhenHeard } from "./use-when-heard";
import styles from "./voice-studio.module.css";

type LinePageProps = {
  studio: Studio;
  line: LineToSpeak;
  /** Another line stood here before: the words are read out. */
  isMoved: boolean;
  onMove: (line: string) => void;
  onList: () => void;
};

/** One line: what it says, when it is heard, and what is to be done with it. */
export function LinePage({ studio, line, isMoved, onMove, onList }: LinePageProps) {
  const { t } = useTranslation("studio");
  const { takes, playing } = useObservable(studio);
  const take = takes.get(line.id);
  const [said, setSaid] = useState(take?.said ?? "");
  useEffect(() => {
    if (!isMoved) return;
    window.scrollTo(0, 0);
    focusHeading();
  }, [isMoved]);
  /** Kept as she types: a battery may fall out before she is done. */
  const handleSaid = (typed: string): void => {
    setSaid(typed);
    void studio.note(line.id, typed.trim() === "" ? null : typed.trim());
  };
  const handleNext = (): void => onMove(nextUnspoken(allLines, takes, line.id) ?? line.id);
  const after = allLines[allLines.indexOf(line) + 1];
  return (
    <Page>
      <Pane>
        <Words line={line} studio={studio} onList={onList} />
        <Button
          kind="secondary"
          full
          icon={volume2Icon}
          onClick={() =>
            playing === "machine" ? studio.hush() : void studio.hear(line.id, "machine")
          }
        >
          {t(playing === "machine" ? "hush" : "machine")}
        </Button>
      </Pane>
      <Pane last>
        <TakeControls studio={studio} line={line} onNext={handleNext}>
          {take !== undefined && isSpoken(line, takes) && (
            <SaidField value={said} onChange={handleSaid} />
          )}
          <DropButton studio={studio} line={line.id} />
          {after !== undefined && (
            <Button kind="quiet" full onClick={() => onMove(after.id)}>
              {t("skip")}
            </Button>
          )}
        </TakeControls>
      </Pane>
    </Page>
  );
}

/** Deletes the take, and puts it back as long as nothing else was done. */
function DropButton({ studio, line }: { studio: Studio; line: string }) {
  const { t } = useTranslation("studio");
  const { stage, takes } = useObservable(studio);
  if (stage.kind === "dropped" && stage.line === line)
    return (
      <Button kind="secondary" full icon={rotateCcwIcon} onClick={() => void studio.undoDrop()}>
        {t("undoDrop")}
      </Button>
    );
  const isBusy = stage.kind === "opening" || stage.kind === "recording" || stage.kind === "making";
  if (!takes.has(line) || isBusy) return null;
  return (
    <Button kind="quiet" full onClick={() => void studio.drop(line)}>
      {t("drop")}
    </Button>
  );
}

type WordsProps = Pick<LinePageProps, "studio" | "line" | "onList">;

function Words({ studio, line, onList }: WordsProps) {
  const { t, i18n } = useTranslation("studio");
  const { takes } = useObservable(studio);
  const whenHeard = useWhenHeard();
  const own = linesByPart.find(({ lines }) => lines.includes(line));
  const seconds = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 1 });
  return (
    <>
      {own !== undefined && (
        <button type="button" className={styles["progress"]} onClick={onList}>
          <span>
            {t("counted", {
              part: t(`part.${own.part}`),
              spoken: own.lines.filter((one) => isSpoken(one, takes)).length,
              total: own.lines.length,
            })}
          </span>
          <span className={styles["all"]}>{t("all")}</span>
        </button>
      )}
      <PageTitle className={styles["words"]} lang="id">
        {line.words}
      </PageTitle>
      <p className={text.quiet}>
        {whenHeard(line.id)} {t("longest", { seconds: seconds.format(line.longestMs / 1000) })}
      </p>
    </>
  );
}
