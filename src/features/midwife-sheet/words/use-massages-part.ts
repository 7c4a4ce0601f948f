import { useTranslation } from "react-i18next";

import { protocols } from "../../../content/protocols/index";
import type { MidwifeSheet } from "../../../core/exchange/sheet/sheet";
import type { AmountAround, SheetMassage } from "../../../core/exchange/sheet/sheet-massages";
import { MINUTE_MS } from "../../../core/time/spans";
import type { SheetPart } from "./part";
import { useTimeWords } from "./use-time-words";
import { useVolumeWords } from "./use-volume-words";

/** Every massage: how long, what was measured before and after it, how it was. */
export function useMassagesPart(): (sheet: MidwifeSheet) => SheetPart | null {
  const { t } = useTranslation(["sheet", "overview"]);
  const { moment } = useTimeWords();
  const lengthWords = useLengthWords();
  const moreWords = useMoreWords();
  const volumeWords = useVolumeWords();

  const aroundWords = (amounts: readonly AmountAround[]): string =>
    amounts.length === 0
      ? t("massages.notMeasured")
      : amounts
          .map((one) => {
            const volume = volumeWords(one.volume);
            return one.by === "told" ? volume : `${volume}, ${t("massages.near")}`;
          })
          .join("; ");

  return ({ massages }) =>
    massages.length === 0
      ? null
      : {
          id: "massages",
          title: t("massages.title"),
          table: {
            columns: (["when", "length", "before", "after", "more"] as const).map((column) =>
              t(`massages.${column}`),
            ),
            rows: massages.map((massage) => ({
              id: massage.id,
              name: moment(massage.startedAt, massage.hour),
              cells: [
                lengthWords(massage),
                aroundWords(massage.before),
                aroundWords(massage.after),
                moreWords(massage),
              ],
            })),
          },
          notes: [t("overview:amounts.beforeAfter"), t("overview:notes")],
        };
}

/** Half a minute and more is the next one. */
const HALF_MS = MINUTE_MS / 2;

function useLengthWords(): (massage: SheetMassage) => string {
  const { t } = useTranslation("sessions");
  return ({ activeMs, rounds }) => {
    const minutes = Math.floor((activeMs + HALF_MS) / MINUTE_MS);
    return minutes === 0 ? t("underMinute") : t("minutes", { minutes, rounds });
  };
}

function useMoreWords(): (massage: SheetMassage) => string {
  const { t } = useTranslation(["sessions", "prepare", "session"]);
  return ({ protocol, feeling, interruptions, stopReason }) =>
    [
      t(`prepare:ways.${protocols[protocol].id}.name`),
      feeling === null ? null : t(`feeling.${feeling}`),
      interruptions === 0 ? null : t("interruptions", { count: interruptions }),
      stopReason === null ? null : t(`session:stop.${stopReason}`),
    ]
      .filter((part) => part !== null)
      .join(". ");
}
