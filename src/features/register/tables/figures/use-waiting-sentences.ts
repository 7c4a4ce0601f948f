import { useTranslation } from "react-i18next";

import type { WaitingResult } from "../../../../core/register/results";
import { useFigures } from "../../use-figures";

type Told = { readonly name: string | null; readonly result: WaitingResult };

/** What a curve of waiting says, in sentences. */
export function useWaitingSentences(): (told: Told) => readonly string[] {
  const { t } = useTranslation("figures");
  const figures = useFigures();
  return ({ name, result: { came, waiting, median, curve } }) => {
    const begin = name === null ? "" : `${name}: `;
    return [
      begin + t("waiting.counts", { came: figures.whole(came), waiting: figures.whole(waiting) }),
      begin +
        (median.hours === null
          ? t("waiting.halfNot", { hours: figures.plain(curve.untilHour) })
          : t("waiting.half", { hours: figures.plain(median.hours) })),
    ];
  };
}
