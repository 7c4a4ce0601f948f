import { useTranslation } from "react-i18next";

import type { FeedRange, PublishedRange } from "../../../core/notebook/published-range";
import { useAmount } from "../../../parts/words/use-numbers";
import { Fold } from "../../../ui/fold/fold";

/** The published figures in words, and what they are not. Later days stand only here: a band of them would frighten. */
export function RangeWords({ range }: { range: PublishedRange }) {
  const { t } = useTranslation("overview");
  const amount = useAmount();

  return (
    <Fold title={t("amounts.about")}>
      {range.perFeed.map((layer) => (
        <FeedWords key={layer.id} layer={layer} />
      ))}
      {range.perDay.map(({ day, lowG, highG, babies }) => (
        <p key={day}>
          {t("amounts.range.perDay", {
            day,
            low: amount(lowG),
            high: amount(Math.round(highG)),
            babies,
          })}
        </p>
      ))}
      <p>
        {t("amounts.range.rises")} {t("amounts.range.grams")}
      </p>
      <p>{t("amounts.bandIsNot")}</p>
    </Fold>
  );
}

function FeedWords({ layer }: { layer: FeedRange }) {
  const { t } = useTranslation("overview");
  const amount = useAmount();

  switch (layer.kind) {
    case "spread": {
      const { babies, meanMl, sdMl } = layer;
      const low = amount(meanMl - sdMl);
      const high = amount(meanMl + sdMl);
      return (
        <p>
          {t("amounts.range.weighed", { babies, mean: amount(meanMl) })}{" "}
          {t("amounts.range.weighedSpread", { low, high })} {t("amounts.range.weighedLow")}
        </p>
      );
    }
    case "between":
      return (
        <p>{t("amounts.range.table", { low: amount(layer.lowMl), high: amount(layer.highMl) })}</p>
      );
  }
}
