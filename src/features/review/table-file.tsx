import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useServices } from "../../access/services-context";
import type { TextFile } from "../../application/copies/ports";
import { statements } from "../../content/reviews/statements";
import { reviewTable } from "../../core/review/review-table";
import type { ReviewsByStatement } from "../../core/review/progress";
import { useCopies } from "../../parts/notebook/use-copies";
import { Button } from "../../ui/button/button";
import { downloadIcon } from "../../ui/icon/outlines/download";
import { shareIcon } from "../../ui/icon/outlines/share";
import { LiveRegion } from "../../ui/live-region/live-region";
import { text } from "../../ui/words/words";

/** The review as a table: kept on the phone, or handed to another app where the phone can. */
export function TableFile({ reviews }: { reviews: ReviewsByStatement }) {
  const { t } = useTranslation("review");
  const { clock } = useServices();
  const handOver = useCopies()?.handOver ?? null;
  const [told, setTold] = useState<string | null>(null);
  if (handOver === null) return null;

  const name = `tetes-pertama-tinjauan-${clock.now().slice(0, 10)}`;
  const file = (ending: string, type: string): TextFile => ({
    name: `${name}.${ending}`,
    type,
    text: reviewTable(statements, reviews, "excel"),
  });
  const save = async (): Promise<void> => {
    const made = file("csv", "text/csv");
    await handOver.save(made);
    setTold(t("result.saved", { name: made.name }));
  };
  // Bluetooth and the share menu refuse tables by their names; as plain text they pass.
  const send = async (): Promise<void> => {
    const isSent = await handOver.share(file("txt", "text/plain"));
    setTold(t(isSent ? "result.sent" : "result.notSent"));
  };

  return (
    <>
      <Button kind="secondary" icon={downloadIcon} full onClick={() => void save()}>
        {t("result.save")}
      </Button>
      {handOver.canShare() && (
        <Button kind="secondary" icon={shareIcon} full onClick={() => void send()}>
          {t("result.send")}
        </Button>
      )}
      <LiveRegion visible>{told !== null && <p className={text.quiet}>{told}</p>}</LiveRegion>
    </>
  );
}
