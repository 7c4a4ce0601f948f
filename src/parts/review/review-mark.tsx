import { useTranslation } from "react-i18next";

import { instantMs } from "../../core/time/instant";
import { text } from "../../ui/words/words";
import { useMarks } from "./use-marks";

/** Which midwife agrees with a card as it stands now, and since when; nothing where none does. */
export function ReviewMark({ statement }: { statement: string }) {
  const { t, i18n } = useTranslation("learning");
  const mark = useMarks()(statement);
  if (mark === null) return null;
  const month = new Intl.DateTimeFormat(i18n.language, { month: "long", year: "numeric" });
  return (
    <p className={text.quiet} data-review>
      {t("mark", { place: mark.place, month: month.format(instantMs(mark.at)) })}
    </p>
  );
}
