import { useTranslation } from "react-i18next";

import { text } from "../../../ui/words/words";
import { Lines, type LinesProps } from "../lines";

/** What a result cannot show; it stands beside each. */
export function Cannot({ lines }: LinesProps) {
  const { t } = useTranslation("figures");
  return (
    <>
      <p className={text.strong}>{t("cannot")}</p>
      <Lines lines={lines} />
    </>
  );
}
