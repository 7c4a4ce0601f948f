import { useTranslation } from "react-i18next";

import type { Proposal } from "../../../core/register/proposal";
import { Icon } from "../../../ui/icon/icon";
import { infoIcon } from "../../../ui/icon/outlines/info";
import { arrange, text } from "../../../ui/words/words";
import { Lines } from "../lines";
import { useNoteWords } from "./use-note-words";

/** What is proposed from her notes: the amount, what spoke for it, and what is to be looked at first. */
export function ProposalWords({ proposal }: { proposal: Proposal }) {
  const { t } = useTranslation("intake");
  const notes = useNoteWords();
  if (proposal.kind === "none") return <p>{t(`slot.none.${proposal.why}`)}</p>;
  const { amount, reasons, cautions } = proposal;
  return (
    <>
      <div>
        <p className={text.quiet}>{t("slot.proposed")}</p>
        <p className={text.strong}>{notes.amountOf(amount)}</p>
        <p>{notes.methodOf(amount)}</p>
        <p>{notes.hourOf(amount)}</p>
      </div>
      <div className={arrange.stackTight}>
        <p className={text.strong}>{t("slot.why")}</p>
        <Lines lines={reasons.map((key) => ({ key, words: t(`slot.reasons.${key}`) }))} />
      </div>
      {cautions.length > 0 && (
        <div className={arrange.stackTight}>
          <p className={arrange.row}>
            <Icon outline={infoIcon} />
            <span className={text.strong}>{t("slot.look")}</span>
          </p>
          <Lines lines={cautions.map((key) => ({ key, words: t(`slot.cautions.${key}`) }))} />
        </div>
      )}
    </>
  );
}
