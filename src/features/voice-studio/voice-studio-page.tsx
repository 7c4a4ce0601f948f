import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useObservable } from "../../access/services-context";
import type { Studio } from "../../application/studio/studio";
import { nextUnspoken } from "../../core/studio/progress";
import type { Instant } from "../../core/time/instant";
import { paths } from "../../paths";
import { FlowPage } from "../../shell/page-shell";
import { Button } from "../../ui/button/button";
import { Page, Pane } from "../../ui/layout/layout";
import { PageTitle, text } from "../../ui/words/words";
import { Agree } from "./agree";
import { LineList } from "./line-list";
import { LinePage } from "./line-page";
import { allLines } from "./lines";
import { useStudio } from "./use-studio";

/** A midwife records the lines of the voice, one a screen. */
export function VoiceStudioPage() {
  const { t } = useTranslation(["studio", "room"]);
  const { studio, isUnreachable, fetchAgain } = useStudio();
  const [isListed, setListed] = useState(false);
  return (
    <FlowPage
      title={t("title")}
      back={
        isListed
          ? { onBack: () => setListed(false), label: t("title") }
          : { to: paths.midwifeRoom, label: t("room:title") }
      }
    >
      {studio === null ? (
        <Waiting trouble={isUnreachable ? "not-fetched" : null} onAgain={fetchAgain} />
      ) : (
        <Room studio={studio} isListed={isListed} onListed={setListed} />
      )}
    </FlowPage>
  );
}

type Trouble = "not-fetched" | "unavailable" | "full" | "silent" | "newer";

/** Before what is kept has been read, and where it cannot be. */
function Waiting({ trouble, onAgain }: { trouble: Trouble | null; onAgain: () => void }) {
  const { t } = useTranslation(["studio", "common"]);
  return (
    <Page>
      <Pane last>
        <PageTitle>{t("title")}</PageTitle>
        {trouble === null ? (
          <p className={text.quiet}>{t("common:loading")}</p>
        ) : (
          <>
            <p role="alert">{t(`fault.${trouble}`)}</p>
            <Button kind="secondary" full onClick={onAgain}>
              {t("tryAgain")}
            </Button>
          </>
        )}
      </Pane>
    </Page>
  );
}

type RoomProps = {
  studio: Studio;
  isListed: boolean;
  onListed: (isListed: boolean) => void;
};

function Room(props: RoomProps) {
  const { studio } = props;
  const { status, consent } = useObservable(studio);
  if (status !== "ready")
    return (
      <Waiting trouble={status === "reading" ? null : status} onAgain={() => void studio.open()} />
    );
  return consent === null ? (
    <Agree studio={studio} />
  ) : (
    <Lines {...props} agreedAt={consent.agreedAt} />
  );
}

function Lines({ studio, isListed, onListed, agreedAt }: RoomProps & { agreedAt: Instant }) {
  const { takes } = useObservable(studio);
  /** She begins with the first that is not spoken yet, and stays there until she moves. */
  const [current, setCurrent] = useState(() => nextUnspoken(allLines, takes, null));
  const [isMoved, setMoved] = useState(false);
  const [first] = allLines;
  const line = allLines.find(({ id }) => id === current) ?? first;
  const move = (to: string): void => {
    studio.leave();
    setCurrent(to);
    setMoved(true);
    onListed(false);
  };
  if (isListed) return <LineList takes={takes} agreedAt={agreedAt} onChoose={move} />;
  return line === undefined ? null : (
    <LinePage
      key={line.id}
      studio={studio}
      line={line}
      isMoved={isMoved}
      onMove={move}
      onList={() => onListed(true)}
    />
  );
}
