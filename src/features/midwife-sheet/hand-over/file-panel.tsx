import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";

import { asSent } from "../../../parts/copies/as-sent";
import { useCopies } from "../../../parts/notebook/use-copies";
import { useAmount } from "../../../parts/words/use-numbers";
import { Button } from "../../../ui/button/button";
import { Card } from "../../../ui/card/card";
import { classNames } from "../../../ui/class-names";
import { downloadIcon } from "../../../ui/icon/outlines/download";
import { shareIcon } from "../../../ui/icon/outlines/share";
import { LiveRegion } from "../../../ui/live-region/live-region";
import { Title } from "../../../ui/words/words";
import { isPicture, type Agreed, type FileForm } from "./forms";
import styles from "./hand-over.module.css";
import { useMade, type MadeFile } from "./use-made";

export type FilePanelProps = { form: FileForm; agreed: Agreed };

/** One file as it will leave: seen first, then kept on the phone or handed to another app. */
export function FilePanel({ form, agreed }: FilePanelProps) {
  const { t } = useTranslation("sheet");
  const { made, canvas } = useMade(form, agreed);
  const panel = useRef<HTMLDivElement>(null);
  // It stands below the rows, where a small screen does not show it.
  useEffect(() => panel.current?.focus(), []);
  const file = made?.ok === true ? made.value : null;
  const fault = made?.ok === false ? made.reason : null;

  return (
    <div ref={panel} tabIndex={-1} className={styles["panel"]}>
      <Card as="section" labelledBy="siap">
        <Title id="siap">{t(`out.${form}`)}</Title>
        <LiveRegion visible>
          {made === null && <p>{t("out.making")}</p>}
          {fault !== null && <p>{t(fault === "too-long" ? "out.tooLong" : "out.failed")}</p>}
          {file !== null && <FileName file={file} />}
        </LiveRegion>
        {isPicture(form) && fault === null && (
          <canvas
            ref={canvas}
            role="img"
            aria-label={t("out.alt")}
            className={classNames(styles["picture"], form === "dots" && styles["dots"])}
          />
        )}
        {file !== null && "text" in file && (
          <details className={styles["look"]}>
            <summary>{t("out.look")}</summary>
            <textarea
              className={styles["content"]}
              aria-label={t("out.look")}
              readOnly
              rows={10}
              value={file.text}
            />
          </details>
        )}
        {file !== null && <Ways file={file} />}
      </Card>
    </div>
  );
}

const sizeOf = (file: MadeFile): number =>
  "text" in file ? new TextEncoder().encode(file.text).length : file.bytes.length;

function FileName({ file }: { file: MadeFile }) {
  const { t } = useTranslation("sheet");
  const amount = useAmount();
  return (
    <p className={styles["file"]}>
      {t("out.size", { name: file.name, size: amount(Math.ceil(sizeOf(file) / 1000)) })}
    </p>
  );
}

function Ways({ file }: { file: MadeFile }) {
  const { t } = useTranslation("sheet");
  const [told, setTold] = useState<"saved" | "sent" | "notSent" | null>(null);
  const handOver = useCopies()?.handOver ?? null;
  if (handOver === null) return <p>{t("out.making")}</p>;

  const save = async () => {
    await handOver.save(file);
    setTold("saved");
  };
  const send = async () => setTold((await handOver.share(asSent(file))) ? "sent" : "notSent");

  return (
    <>
      {handOver.canShare() && (
        <Button kind="primary" icon={shareIcon} full onClick={() => void send()}>
          {t("out.send")}
        </Button>
      )}
      <Button
        kind={handOver.canShare() ? "secondary" : "primary"}
        icon={downloadIcon}
        full
        onClick={() => void save()}
      >
        {t("out.save")}
      </Button>
      <LiveRegion visible>{told !== null && <p>{t(`out.${told}`)}</p>}</LiveRegion>
    </>
  );
}
