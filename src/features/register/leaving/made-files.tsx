import { useState } from "react";
import { useTranslation } from "react-i18next";

import type { RegisterDesk } from "../../../application/register/desk";
import type { WrittenFile } from "../../../application/register/ports";
import { asSent } from "../../../parts/copies/as-sent";
import { useCopies } from "../../../parts/notebook/use-copies";
import { useAmount } from "../../../parts/words/use-numbers";
import { Button } from "../../../ui/button/button";
import { downloadIcon } from "../../../ui/icon/outlines/download";
import { shareIcon } from "../../../ui/icon/outlines/share";
import { LiveRegion } from "../../../ui/live-region/live-region";
import { text } from "../../../ui/words/words";
import styles from "./leaving.module.css";
import { useMadeFiles, type AgreedOrder } from "./use-made-files";

export type MadeFilesProps = { desk: RegisterDesk; agreed: AgreedOrder };

/** What leaves, as it was written: its size and its beginning are seen before it is handed out. */
export function MadeFiles({ desk, agreed }: MadeFilesProps) {
  const { t } = useTranslation("leaving");
  const made = useMadeFiles(desk, agreed);
  const files = made?.ok === true ? made.value : [];
  return (
    <>
      <LiveRegion visible>
        {made === null && <p>{t("out.making")}</p>}
        {made?.ok === true && <p className={text.strong}>{t("out.ready")}</p>}
        {made?.ok === false && <p>{t(made.reason === "too-few" ? "out.tooFew" : "out.failed")}</p>}
      </LiveRegion>
      {files.map((file) => (
        <OneFile key={file.name} file={file} />
      ))}
    </>
  );
}

const BYTES_IN_KB = 1_000;

function OneFile({ file }: { file: WrittenFile }) {
  const { t } = useTranslation("leaving");
  const amount = useAmount();
  const [told, setTold] = useState<"saved" | "sent" | "notSent" | null>(null);
  const handOver = useCopies()?.handOver ?? null;
  const canShare = handOver?.canShare() === true;

  const save = async (): Promise<void> => {
    await handOver?.save(file);
    setTold("saved");
  };
  const send = async (): Promise<void> =>
    setTold((await handOver?.share(asSent(file))) === true ? "sent" : "notSent");

  return (
    <div className={styles["made"]}>
      <p className={styles["file"]}>
        {t("out.size", { name: file.name, size: amount(Math.ceil(file.size / BYTES_IN_KB)) })}
      </p>
      <details className={styles["look"]}>
        <summary>{t("out.look")}</summary>
        <textarea
          className={styles["content"]}
          aria-label={t("out.lookAt", { name: file.name })}
          readOnly
          rows={8}
          value={file.beginning}
        />
      </details>
      {canShare && (
        <Button kind="primary" icon={shareIcon} full onClick={() => void send()}>
          {t("out.send")}
        </Button>
      )}
      {handOver !== null && (
        <Button
          kind={canShare ? "secondary" : "primary"}
          icon={downloadIcon}
          full
          onClick={() => void save()}
        >
          {t("out.save")}
        </Button>
      )}
      <LiveRegion visible>
        {told !== null && <p className={styles["file"]}>{t(`out.${told}`, { name: file.name })}</p>}
      </LiveRegion>
    </div>
  );
}
