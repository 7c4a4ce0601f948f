import { useTranslation } from "react-i18next";

import { useObservable } from "../../../access/services-context";
import { useAgoWords } from "../entries/use-ago-words";
import { Toast } from "../../../ui/toast/toast";
import { UNDO_SECONDS, type Writing } from "./use-writing";

/** What was just kept, with the way to undo it; where it was noted as of now, also to say that it was earlier. */
export function JustKeptToast({ of }: { of: Writing["justKept"] }) {
  const { t } = useTranslation(["common", "notebook"]);
  const agoWords = useAgoWords();
  const justKept = useObservable(of);
  if (justKept === null) return null;
  return (
    <Toast
      key={justKept.nth}
      message={justKept.message}
      actionLabel={t("undo")}
      onAction={justKept.undo}
      seconds={UNDO_SECONDS}
      choices={justKept.afterwords.map((word) => ({
        label: word.kind === "earlier" ? agoWords(word.ms) : t(`notebook:baby.${word.baby}`),
        isChosen: word.isChosen,
        onToggle: word.toggle,
      }))}
      choicesLabel={t(
        justKept.afterwords.some(({ kind }) => kind === "baby")
          ? "notebook:baby.earlierAndWhich"
          : "notebook:last.earlier",
      )}
    />
  );
}
