import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";

import type { MassageChoices } from "../../../core/protocol/choices";
import type { Protocol } from "../../../core/protocol/protocol";
import { paths } from "../../../paths";
import { useSelected, useServices } from "../../../access/services-context";
import { useLate } from "../../../access/use-late";
import { DrawnScene } from "../../../parts/pictures/drawn-scene";
import { useHeadingFocus } from "../../../shell/use-heading-focus";
import { Banner } from "../../../ui/banner/banner";
import { Button } from "../../../ui/button/button";
import { Figure } from "../../../ui/figure/figure";
import { Dock } from "../../../ui/layout/dock";
import { Page, Pane } from "../../../ui/layout/layout";
import { List } from "../../../ui/list/list";
import { PageTitle } from "../../../ui/words/words";
import type { Preparation } from "../use-preparation";
import { ChoiceRow } from "./choice-row";
import { BeforeRow } from "./before-row";
import { AskRow, LearnRow, PhoneRow, SoundRow } from "./ready-rows";
import { infoIcon } from "../../../ui/icon/outlines/info";
import { playIcon } from "../../../ui/icon/outlines/play";

export type ReadyStepProps = Pick<Preparation, "protocol" | "choices" | "check" | "goTo">;

/** The last look round while the hands are still dry, then one MULAI. */
export function ReadyStep({ protocol, choices, check, goTo }: ReadyStepProps) {
  const { t } = useTranslation("prepare");
  const { notebook, keepsNotes } = useServices();
  const isUnkept = useSelected(notebook, ({ status }) => status === "unavailable");
  const isFirst = useSelected(
    notebook,
    ({ status, records }) => status === "ready" && records.every(({ kind }) => kind !== "session"),
  );
  const heading = useHeadingFocus();
  const { start, isStarting, hasFailed } = useStart(protocol, choices);

  return (
    <Page centre>
      <Pane>
        <PageTitle ref={heading}>{t("ready.title")}</PageTitle>
        <Figure height="spare" plate>
          <DrawnScene name="prepare-things" alt={t("thingsPicture")} />
        </Figure>
        {hasFailed && (
          <Banner kind="care" icon={infoIcon}>
            {t("ready.failed")}
          </Banner>
        )}
        {isUnkept && (
          <Banner kind="care" icon={infoIcon}>
            {t("ready.unkept")}
          </Banner>
        )}
      </Pane>
      <Pane last>
        <List>
          <SoundRow />
          <PhoneRow position={choices.position} />
          <AskRow checkedAt={check?.at ?? null} onAgain={() => goTo("check")} />
          {isFirst && <LearnRow />}
        </List>
        <ChoiceRow protocol={protocol} choices={choices} onChange={() => goTo("direction")} />
        {keepsNotes && <BeforeRow />}
        <Dock>
          {check === null ? (
            <Button kind="primary" big full onClick={() => goTo("check")}>
              {t("check.title")}
            </Button>
          ) : (
            <Button kind="primary" big full icon={playIcon} disabled={isStarting} onClick={start}>
              {t("start")}
            </Button>
          )}
        </Dock>
      </Pane>
    </Page>
  );
}

/** MULAI: the track is built ahead of it, and let go when the page is left. */
function useStart(protocol: Protocol, choices: MassageChoices) {
  const { massage, runner: lateRunner } = useServices();
  const runner = useLate(lateRunner);
  const navigate = useNavigate();
  const [hasFailed, setHasFailed] = useState(false);
  const isHere = useRef(true);
  const isStarting = useSelected(massage, ({ phase }) => phase === "starting");

  useEffect(() => {
    runner?.prepare(protocol.id, choices);
    return () => runner?.unprepare();
  }, [runner, protocol, choices]);

  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);

  const start = (): void => {
    setHasFailed(false);
    lateRunner
      .act((one) => one.start(protocol.id, choices))
      .then(
        () => {
          if (isHere.current) void navigate(paths.session, { replace: true });
        },
        () => setHasFailed(true),
      );
  };

  return { start, isStarting, hasFailed };
}
