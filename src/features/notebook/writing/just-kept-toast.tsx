import { useTranslation } from "react-i18next";

import { useObservable } from "../../../access/services-context";
import { useAgoWords } from "../entries/use-ago-words";
import { Toast } from "../../../ui/toast/toast";
import type { Afterword } from "./afterwords";
import { UNDO_SECONDS, type Writing } from "./use-writing";

/** What was just kept, with the way to undo it; where it was noted as of now, also to say that it was earlier. */
export function JustKeptToast({ of }: { of: Writing["justKept"] }) {
  const { t } = useTranslation(["common", "notebook"]);
  const agoWords = useAgoWords();
  const justKept = useObservable(of);
  if (justKept === null) return null;
  const labelOf = (word: Afterword): string => {
    switch (word.kind) {
      case "earlier":
        return agoWords(word.ms);
      case "breast":
        return t(`notebook:side.${word.breast}`);
      case "baby":
        return t(`notebook:baby.${word.baby}`);
    }
  };
  const asks = (kind: Afterword["kind"]): boolean =>
    justKept.afterwords.some((word) => word.kind === kind);
  const asked = (): string => {
    if (asks("baby")) return t("notebook:baby.earlierAndWhich");
    return t(asks("breast") ? "notebook:side.earlierAndWhich" : "notebook:last.earlier");
  };
  return (
    <Toast
      key={justKept.nth}
      message={justKept.message}
      actionLabel={t("undo")}
      onAction={justKept.undo}
      seconds={UNDO_SECONDS}
      choices={justKept.afterwords.map((word) => ({
        label: labelOf(word),
        isChosen: word.isChosen,
        onToggle: word.toggle,
      }))}
      choicesLabel={asked()}
    />
  );
}
