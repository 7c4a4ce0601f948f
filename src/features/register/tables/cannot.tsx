import { useTranslation } from "react-i18next";

import { Lines, type LinesProps } from "../lines";
import { Part } from "./part";

/** What a result cannot show; it stands beside each. */
export function Cannot({ lines }: LinesProps) {
  const { t } = useTranslation("figures");
  return (
    <Part title={t("cannot")}>
      <Lines lines={lines} />
    </Part>
  );
}
