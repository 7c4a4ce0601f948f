import { useState } from "react";
import { useTranslation } from "react-i18next";

import type { PackageContent } from "../../application/midwife/making";
import { contentOf, draftFaults } from "../../core/midwife/draft";
import { Banner } from "../../ui/banner/banner";
import { infoIcon } from "../../ui/icon/outlines/info";
import { Page, Pane } from "../../ui/layout/layout";
import { Lead, PageTitle, text } from "../../ui/words/words";
import { AdviceFields } from "./advice-fields";
import { CodeCard } from "./code-card";
import { MakeCard } from "./make-card";
import { NumberFields } from "./number-fields";
import { ReviewCard } from "./review-card";
import { useDraft } from "./use-draft";
import { usePacked } from "./use-packed";
import type { StockLook } from "./use-stock";
import { VoiceCard } from "./voice-card";
import { WhoFields } from "./who-fields";

/** The package on her desk: what she writes, what lies on the phone, and what becomes of it. */
export function PackageDesk({
  room: { maker },
  stock,
  voice,
}: Extract<StockLook, { status: "ready" }>) {
  const { t } = useTranslation("room");
  const { draft, change, isKept } = useDraft(maker, stock.draft);
  const packed = usePacked(maker, stock, voice, draft);
  /** What is missing is told once she wants the package, not while she writes. */
  const [isAsked, setIsAsked] = useState(false);
  const faults = isAsked ? draftFaults(draft) : [];
  const written = contentOf(draft);
  const content: PackageContent | null =
    written.ok && packed !== undefined
      ? {
          ...written.value,
          voice: packed,
          reviews: draft.withReviews ? stock.reviews : [],
        }
      : null;

  return (
    <Page>
      <Pane>
        <PageTitle>{t("package.title")}</PageTitle>
        <Lead>{t("package.lead")}</Lead>
        {isKept ? (
          <p className={text.quiet}>{t("package.draft")}</p>
        ) : (
          <Banner kind="care" icon={infoIcon}>
            {t("package.notKept")}
          </Banner>
        )}
        <WhoFields draft={draft} faults={faults} onChange={change} />
        <NumberFields draft={draft} faults={faults} onChange={change} />
        <AdviceFields draft={draft} onChange={change} />
      </Pane>
      <Pane>
        <VoiceCard draft={draft} voice={voice} agreedAt={stock.agreedAt} onChange={change} />
        <ReviewCard draft={draft} reviews={stock.reviews} onChange={change} />
        <MakeCard
          maker={maker}
          content={content}
          isFaulty={!written.ok}
          onFaulty={() => setIsAsked(true)}
        />
        <CodeCard maker={maker} content={written.ok ? written.value : null} />
      </Pane>
    </Page>
  );
}
