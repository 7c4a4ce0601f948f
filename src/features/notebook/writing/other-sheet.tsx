import { useTranslation } from "react-i18next";

import { useServices } from "../../../access/services-context";
import { publicFile } from "../../../paths";
import { AnswerText, answerClassName, answersClass } from "../../../ui/choice/answer";
import { Icon } from "../../../ui/icon/icon";
import { SignPicture } from "../../../ui/sign-picture/sign-picture";
import { EntrySheet } from "./entry-sheet";
import type { SheetWay } from "./use-sheet";
import type { Writing } from "./use-writing";

export type OtherSheetProps = { way: SheetWay; writing: Writing };

/** What is noted less often. */
export function OtherSheet({ way, writing }: OtherSheetProps) {
  const { t } = useTranslation("notebook");
  const { clock } = useServices();

  const handleNotYet = async (): Promise<void> => {
    const id = await writing.note({ kind: "not-yet", at: clock.now() }, t("kept.notYet"));
    way.step({ kind: "not-yet", id });
  };
  const others = [
    {
      word: "amount",
      picture: "first-drop",
      act: () => way.step({ kind: "when", event: "milk", relation: null }),
    },
    {
      word: "milkComingIn",
      picture: "milk-coming-in",
      act: () => way.step({ kind: "when", event: "milk-coming-in", relation: null }),
    },
    { word: "notYet", picture: "not-yet", act: () => void handleNotYet() },
    { word: "birth", picture: null, act: () => way.step({ kind: "birth" }) },
  ] as const;

  return (
    <EntrySheet title={t("more.title")} writing={writing} onClose={way.close}>
      <div className={answersClass}>
        {others.map(({ word, picture, act }) => (
          <button key={word} type="button" className={answerClassName("plain")} onClick={act}>
            {picture === null ? (
              <Icon name="baby" />
            ) : (
              <SignPicture src={publicFile(`art/ui/${picture}.svg`)} alt="" size="small" />
            )}
            <AnswerText name={t(`more.${word}`)} note={t(`more.${word}Note`)} />
          </button>
        ))}
      </div>
    </EntrySheet>
  );
}
