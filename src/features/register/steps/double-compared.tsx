import { useId, useState } from "react";
import { useTranslation } from "react-i18next";

import { joinDoubles, keepApart, takeWordBack } from "../../../application/register/acts";
import type { RegisterDesk } from "../../../application/register/desk";
import type { Pair } from "../../../core/register/cleaning";
import type { Role } from "../../../core/register/ids";
import type { Participant, RegisterRow } from "../../../core/register/record";
import { participantAmong } from "../../../core/register/writing";
import { Button } from "../../../ui/button/button";
import { LiveRegion } from "../../../ui/live-region/live-region";
import { arrange, text } from "../../../ui/words/words";
import { RoleField } from "../role-field";
import { useRegisterPlace } from "../use-register-place";
import { useWriting } from "../use-writing";
import { ComparedTable } from "./compared-table";
import { useJustDone } from "./just-done";
import { usePairWords } from "./use-pair-words";

export type DoubleComparedProps = {
  desk: RegisterDesk;
  rows: readonly RegisterRow[];
  pair: Pair;
};

/** Both side by side, once she asks for it; and what can be said of them. */
export function DoubleCompared({ desk, rows, pair }: DoubleComparedProps) {
  const { t } = useTranslation("steps");
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const pairWords = usePairWords(rows);
  const [one, other] = pair.participants.map((each) => participantAmong(rows, each));
  if (!one || !other) return null;
  return (
    <>
      <Button
        kind="secondary"
        full
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
      >
        {t("doubles.compare", { pair: pairWords(pair.participants) })}
      </Button>
      <div id={id} className={arrange.stack} hidden={!isOpen}>
        {isOpen && (
          <>
            <ComparedTable rows={rows} participants={[one, other]} />
            <Deciding desk={desk} rows={rows} pair={pair} participants={[one, other]} />
          </>
        )}
      </div>
    </>
  );
}

type DecidingProps = DoubleComparedProps & { participants: readonly [Participant, Participant] };

function Deciding({ desk, rows, pair, participants: [one, other] }: DecidingProps) {
  const { t } = useTranslation(["steps", "register"]);
  const { ask } = useRegisterPlace();
  const writing = useWriting();
  const tell = useJustDone();
  const [role, setRole] = useState<Role>("bidan");
  const words = usePairWords(rows)(pair.participants);
  const { register } = desk;
  const undoing = (word: Parameters<typeof takeWordBack>[1]) => () => takeWordBack(register, word);

  const join = async (kept: Participant, gone: Participant): Promise<void> => {
    const word = { id: desk.newId(), participant: kept.id, other: gone.id };
    const said = { id: word.id, role };
    if (await writing.write(() => joinDoubles(register, [kept.id, gone.id], said)))
      tell({ message: t("doubles.joined", { pair: words }), undo: undoing(word) });
  };
  const part = async (): Promise<void> => {
    const word = { id: desk.newId(), participant: one.id, other: other.id };
    if (await writing.write(() => keepApart(register, [one.id, other.id], word)))
      tell({ message: t("doubles.keptApart", { pair: words }), undo: undoing(word) });
  };
  const isOneCode = one.code === other.code;

  return (
    <>
      <p className={text.quiet}>{t("doubles.kept")}</p>
      <RoleField role={role} onChange={setRole} />
      <LiveRegion visible polite={false}>
        {writing.fault !== null && <p>{t(`register:fault.${writing.fault}`)}</p>}
      </LiveRegion>
      {(isOneCode ? [one] : [one, other]).map((kept) => (
        <Button
          key={kept.id}
          kind="secondary"
          full
          aria-disabled={writing.isBusy}
          onClick={() => void join(kept, kept === one ? other : one)}
        >
          {t("doubles.join", { code: kept.code })}
        </Button>
      ))}
      <Button
        kind="secondary"
        full
        aria-disabled={writing.isBusy}
        onClick={() =>
          isOneCode ? ask(other.id, { place: "code", list: "doubles" }) : void part()
        }
      >
        {isOneCode ? t("doubles.newCode", { code: other.code }) : t("doubles.apart")}
      </Button>
    </>
  );
}
