import { useTranslation } from "react-i18next";

import { useServices } from "../../../access/services-context";
import { publicFile } from "../../../paths";
import { AnswerText, answerClassName, answersClass } from "../../../ui/choice/answer";
import { Icon } from "../../../ui/icon/icon";
import { SignPicture } from "../../../ui/sign-picture/sign-picture";
import { kinds } from "../kinds";
import { EntrySheet } from "./entry-sheet";
import type { SheetWay } from "./use-sheet";
import type { Writing } from "./use-writing";
import { babyIcon } from "../../../ui/icon/outlines/baby";

export type OtherSheetProps = { way: SheetWay; writing: Writing };

const OTHERS = Object.values(kinds).flatMap(({ other }) => other ?? []);
type Other = (typeof OTHERS)[number];

/** What is noted less often. */
export function OtherSheet({ way, writing }: OtherSheetProps) {
  const { t } = useTranslation("notebook");
  const { clock } = useServices();

  const handleChoice = async (other: Other): Promise<void> => {
    if ("opens" in other) {
      way.step(other.opens);
      return;
    }
    const id = await writing.note(other.noted(clock.now()), t(`kept.${other.word}`));
    way.step(other.leadsTo(id));
  };

  return (
    <EntrySheet title={t("more.title")} writing={writing} onClose={way.close}>
      <div className={answersClass}>
        {OTHERS.map((other) => (
          <button
            key={other.word}
            type="button"
            className={answerClassName("plain")}
            onClick={() => void handleChoice(other)}
          >
            {other.picture === null ? (
              <Icon outline={babyIcon} />
            ) : (
              <SignPicture src={publicFile(`art/ui/${other.picture}.svg`)} alt="" size="small" />
            )}
            <AnswerText name={t(`more.${other.word}`)} note={t(`more.${other.word}Note`)} />
          </button>
        ))}
      </div>
    </EntrySheet>
  );
}
