import { useState } from "react";
import { useTranslation } from "react-i18next";

import type { PackageContent, PackageMaker } from "../../application/midwife/making";
import type { Made } from "../../core/midwife/made";
import { isEmpty } from "../../core/midwife/package";
import { Button } from "../../ui/button/button";
import { Card } from "../../ui/card/card";
import { downloadIcon } from "../../ui/icon/outlines/download";
import { shareIcon } from "../../ui/icon/outlines/share";
import { LiveRegion } from "../../ui/live-region/live-region";
import { text, Title } from "../../ui/words/words";
import { useSizeWords } from "./use-size-words";

/** What a phone takes over Bluetooth in about a minute; the massage and the titles together are less. */
const LARGE_BYTES = 1_500_000;

export type MakeCardProps = {
  maker: PackageMaker;
  /** Null while something is missing, or her voice is being packed. */
  content: PackageContent | null;
  isFaulty: boolean;
  /** The package was wanted while something is missing. */
  onFaulty: () => void;
};

type Outcome = "saved" | "shared" | "left" | "faulty" | "empty";

/** The file: how large it is, and the ways it goes to families. */
export function MakeCard({ maker, content, isFaulty, onFaulty }: MakeCardProps) {
  const { t } = useTranslation("room");
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const make = async (
    hand: (whole: PackageContent) => Promise<Made | null>,
    done: Outcome,
  ): Promise<void> => {
    if (isFaulty) onFaulty();
    if (content === null || isEmpty(content)) setOutcome(isFaulty ? "faulty" : "empty");
    else setOutcome((await hand(content)) === null ? "left" : done);
  };

  return (
    <Card as="section" labelledBy="paket">
      <Title id="paket">{t("make.title")}</Title>
      <Size maker={maker} content={content} isFaulty={isFaulty} />
      <p className={text.quiet}>{t("make.open")}</p>
      {maker.canShare() && (
        <Button
          kind="primary"
          icon={shareIcon}
          full
          disabled={content === null && !isFaulty}
          onClick={() => void make(maker.share, "shared")}
        >
          {t("make.send")}
        </Button>
      )}
      <Button
        kind={maker.canShare() ? "secondary" : "primary"}
        icon={downloadIcon}
        full
        disabled={content === null && !isFaulty}
        onClick={() => void make(maker.save, "saved")}
      >
        {t("make.save")}
      </Button>
      <LiveRegion visible>{outcome !== null && <p>{t(`make.outcome.${outcome}`)}</p>}</LiveRegion>
    </Card>
  );
}

function Size({ maker, content, isFaulty }: Omit<MakeCardProps, "onFaulty">) {
  const { t } = useTranslation("room");
  const sizeWords = useSizeWords();
  if (content === null) return isFaulty ? null : <p>{t("make.packing")}</p>;
  const bytes = maker.sizeOf(content);
  return (
    <p>
      {t("make.size", { size: sizeWords(bytes) })} {bytes > LARGE_BYTES && t("make.large")}
    </p>
  );
}
