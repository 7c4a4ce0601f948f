import { useState } from "react";

import { GRACE_MS } from "../../application/grace";
import { instantMs, instantOf, offsetMinutes, type Instant } from "../../core/time/instant";
import { Banner } from "../../ui/banner/banner";
import { Button } from "../../ui/button/button";
import { checkIcon } from "../../ui/icon/outlines/check";
import { rotateCcwIcon } from "../../ui/icon/outlines/rotate-ccw";
import { useDates } from "../words/use-dates";

export type WayBackWords = {
  readonly done: string;
  readonly undo: string;
  readonly back: string;
  readonly notBack: string;
  readonly until: (time: string) => string;
};

export type WayBackNoticeProps = {
  /** When it was done; null while nothing can be taken back. */
  since: Instant | null;
  words: WayBackWords;
  onUndo: () => Promise<boolean>;
};

/** The way back after something that changed many notes at once, for as long as it is open. */
export function WayBackNotice({ since, words, onUndo }: WayBackNoticeProps) {
  const { time } = useDates();
  const [outcome, setOutcome] = useState<"back" | "failed" | null>(null);

  const handleUndo = async (): Promise<void> => {
    setOutcome((await onUndo()) ? "back" : "failed");
  };

  if (since === null)
    return outcome === "back" ? (
      <Banner kind="help" icon={checkIcon}>
        <span role="status">{words.back}</span>
      </Banner>
    ) : null;
  const until = instantOf(instantMs(since) + GRACE_MS, offsetMinutes(since));
  return (
    <Banner
      kind="help"
      icon={rotateCcwIcon}
      action={
        <Button kind="secondary" onClick={() => void handleUndo()}>
          {words.undo}
        </Button>
      }
    >
      <span role="status">
        <strong>{words.done}</strong>{" "}
        {outcome === "failed" ? words.notBack : words.until(time(until))}
      </span>
    </Banner>
  );
}
