import { useState } from "react";
import { useTranslation } from "react-i18next";

import type { OpenedPackage } from "../../application/taken-package/opening";
import {
  isPartTaken,
  isSamePackage,
  PACKAGE_PARTS,
  type PackagePart,
} from "../../core/midwife/taken";
import { useDates } from "../../parts/words/use-dates";
import { Banner } from "../../ui/banner/banner";
import { Button } from "../../ui/button/button";
import { infoIcon } from "../../ui/icon/outlines/info";
import { arrange, Title } from "../../ui/words/words";
import { PartCard } from "./part-card";
import { AdviceContent, NumbersContent, ReviewsContent, VoiceContent } from "./part-contents";
import type { useTaking } from "./use-taking";

/** Where it comes from, and that anyone could have made it. */
export function OpenedHead({ opened }: { opened: OpenedPackage }) {
  const { t } = useTranslation("package");
  const { date } = useDates();
  const { place, role } = opened.who;
  return (
    <div className={arrange.stack}>
      <Title>{t("from", { place })}</Title>
      <p>{t("made", { role, date: date(opened.madeAt) })}</p>
      <Banner kind="care" icon={infoIcon}>
        {t("trust")}
      </Banner>
    </div>
  );
}

export type OpenedPartsProps = {
  opened: OpenedPackage;
  taking: ReturnType<typeof useTaking>;
};

/** All that is in a package, each part with a yes of its own. One that would replace another is asked about before. */
export function OpenedParts({ opened, taking }: OpenedPartsProps) {
  const { t } = useTranslation("package");
  const { standing } = taking;
  const isOther = standing !== null && !isSamePackage(standing, opened);
  const [answer, setAnswer] = useState<"open" | "replace" | "keep">("open");
  const parts = PACKAGE_PARTS.filter((part) => contentOf(opened, part) !== null);

  return (
    <div className={arrange.stack}>
      {isOther && answer !== "replace" ? (
        <Replaces
          place={standing.who.place}
          isKept={answer === "keep"}
          onReplace={() => setAnswer("replace")}
          onKeep={() => setAnswer("keep")}
        />
      ) : (
        <p>{t("choose")}</p>
      )}
      {parts.map((part) =>
        isOther && answer !== "replace" ? (
          <section key={part} className={arrange.stack}>
            <Title>{t(`parts.${part}`)}</Title>
            {contentOf(opened, part)}
          </section>
        ) : (
          <PartCard
            key={part}
            part={part}
            isTaken={!isOther && standing !== null && isPartTaken(standing, part)}
            onTake={() => taking.take(opened, part)}
            onDrop={() => taking.drop(part)}
          >
            {contentOf(opened, part)}
          </PartCard>
        ),
      )}
      {opened.isAdviceUnknown && <p>{t("adviceUnknown")}</p>}
    </div>
  );
}

/** What a part says of itself; null where the package has none. */
function contentOf(opened: OpenedPackage, part: PackagePart) {
  const { numbers, advice, voice, reviews, who } = opened;
  switch (part) {
    case "numbers":
      return numbers.length === 0 ? null : <NumbersContent numbers={numbers} />;
    case "advice":
      return advice === null ? null : <AdviceContent advice={advice} place={who.place} />;
    case "voice":
      return voice === null || voice.recordings.length === 0 ? null : (
        <VoiceContent voice={voice} />
      );
    case "reviews":
      return reviews.length === 0 ? null : <ReviewsContent reviews={reviews} />;
  }
}

type ReplacesProps = {
  place: string;
  isKept: boolean;
  onReplace: () => void;
  onKeep: () => void;
};

function Replaces({ place, isKept, onReplace, onKeep }: ReplacesProps) {
  const { t } = useTranslation("package");
  return (
    <div className={arrange.stack}>
      <p role="status">{isKept ? t("kept") : t("standing", { place })}</p>
      <p>{t("replaces")}</p>
      <Button kind="secondary" full onClick={onReplace}>
        {t("replace")}
      </Button>
      {!isKept && (
        <Button kind="secondary" full onClick={onKeep}>
          {t("keep")}
        </Button>
      )}
    </div>
  );
}
