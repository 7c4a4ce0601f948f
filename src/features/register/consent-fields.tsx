import { useTranslation } from "react-i18next";

import { draftNeedsGuardian } from "../../core/register/draft";
import type { Participant } from "../../core/register/record";
import { useDates } from "../../parts/words/use-dates";
import { Card } from "../../ui/card/card";
import { FieldFault } from "../../ui/field/field";
import { Switch } from "../../ui/switch/switch";
import { text, Title } from "../../ui/words/words";
import type { ParticipantFieldsProps } from "./characteristic-fields";
import { ChoiceField } from "./choice-field";
import { Lines } from "./lines";
import { useChoiceWords } from "./use-choice-words";

export type ConsentFieldsProps = ParticipantFieldsProps & {
  /** What stands of her already; null for a new one. */
  standing: Participant | null;
};

/** What she agrees to, read to her; and below 18 years who agrees with her. */
export function ConsentFields({ draft, faults, standing, onChange }: ConsentFieldsProps) {
  const { t } = useTranslation("register");
  const dates = useDates();
  const words = useChoiceWords();
  const isUnagreed = faults.some(({ field }) => field === "hasAgreed");
  return (
    <Card as="section" labelledBy="izin-ibu">
      <Title id="izin-ibu" tabIndex={-1} data-place="consent">
        {t("form.consent")}
      </Title>
      {standing === null ? (
        <>
          <ConsentWords />
          <Switch
            label={t("form.agreed")}
            checked={draft.hasAgreed}
            onChange={(hasAgreed) => onChange({ hasAgreed })}
          />
          {isUnagreed && <FieldFault id="izin-belum">{t("form.faults.agreed")}</FieldFault>}
        </>
      ) : (
        <p>
          {t("form.agreedAt", {
            date: dates.date(standing.consent.agreedAt),
            version: standing.consent.version,
          })}
        </p>
      )}
      {(draftNeedsGuardian(draft) || draft.guardian !== "") && (
        <>
          <p>{t("form.guardianWhy")}</p>
          <ChoiceField
            label={t("form.guardian")}
            value={draft.guardian}
            answers={words.guardian}
            nothing={t("form.guardianNone")}
            place="guardian"
            onChange={(guardian) => onChange({ guardian })}
          />
        </>
      )}
    </Card>
  );
}

function ConsentWords() {
  const { t } = useTranslation("register");
  const keys = ["what", "why", "name", "out", "share", "free", "stop", "copy"] as const;
  return (
    <>
      <p className={text.strong}>{t("consent.read")}</p>
      <Lines lines={keys.map((key) => ({ key, words: t(`consent.${key}`) }))} />
    </>
  );
}
