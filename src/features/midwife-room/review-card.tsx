import { useTranslation } from "react-i18next";

import type { Draft } from "../../core/midwife/draft";
import type { Review } from "../../core/midwife/review";
import { LinkRow } from "../../parts/rows/link-row";
import { paths } from "../../paths";
import { Card } from "../../ui/card/card";
import { checkIcon } from "../../ui/icon/outlines/check";
import { List } from "../../ui/list/list";
import { Switch } from "../../ui/switch/switch";
import { Title } from "../../ui/words/words";

export type ReviewCardProps = {
  draft: Draft;
  reviews: readonly Review[];
  onChange: (part: Partial<Draft>) => void;
};

/** Her word on what is taught, as far as she has given it. */
export function ReviewCard({ draft, reviews, onChange }: ReviewCardProps) {
  const { t } = useTranslation("room");
  const count = reviews.length;
  return (
    <Card as="section" labelledBy="tinjauan">
      <Title id="tinjauan">{t("reviews.title")}</Title>
      {count === 0 && <p>{t("reviews.none")}</p>}
      <List>
        {count > 0 && (
          <li>
            <Switch
              label={t("reviews.with")}
              note={t("reviews.count", { count })}
              checked={draft.withReviews}
              onChange={(withReviews) => onChange({ withReviews })}
            />
          </li>
        )}
        <LinkRow to={paths.midwifeReview} icon={checkIcon} name={t("rows.review")} />
      </List>
    </Card>
  );
}
