import { useState } from "react";
import { useTranslation } from "react-i18next";

import type { OtherRegister, RegisterDesk } from "../../application/register/desk";
import type { WriteFault } from "../../application/register/lying-parts";
import { Button } from "../../ui/button/button";
import { Card } from "../../ui/card/card";
import { FileButton } from "../../ui/file-button/file-button";
import { downloadIcon } from "../../ui/icon/outlines/download";
import { uploadIcon } from "../../ui/icon/outlines/upload";
import { LiveRegion } from "../../ui/live-region/live-region";
import { text, Title } from "../../ui/words/words";

type LookFault = "foreign" | "damaged" | "newer" | "ahead" | "unreadable";

type Outcome =
  | { readonly kind: "none" | "saved" | "taken" }
  | { readonly kind: "looked"; readonly other: OtherRegister }
  | { readonly kind: "not-opened"; readonly reason: LookFault }
  | { readonly kind: "not-taken"; readonly reason: WriteFault };

/** The register as a file, and another one into this: what it brings is told before anything is done. */
export function CopyCard({ desk }: { desk: RegisterDesk }) {
  const { t } = useTranslation("register");
  const [outcome, setOutcome] = useState<Outcome>({ kind: "none" });

  const lookInto = async (file: File): Promise<void> => {
    const looked = await desk.lookInto(file);
    setOutcome(
      looked.ok
        ? { kind: "looked", other: looked.value }
        : { kind: "not-opened", reason: looked.reason },
    );
  };
  const take = async (other: OtherRegister): Promise<void> => {
    const taken = await desk.takeOver(other);
    setOutcome(taken.ok ? { kind: "taken" } : { kind: "not-taken", reason: taken.reason });
  };

  return (
    <Card as="section" labelledBy="salinan-register">
      <Title id="salinan-register">{t("copy.title")}</Title>
      <p className={text.quiet}>{t("copy.what")}</p>
      <Button
        kind="secondary"
        icon={downloadIcon}
        full
        onClick={() => {
          desk.saveAll();
          setOutcome({ kind: "saved" });
        }}
      >
        {t("copy.save")}
      </Button>
      <FileButton kind="secondary" icon={uploadIcon} full onPick={(file) => void lookInto(file)}>
        {t("copy.open")}
      </FileButton>
      <LiveRegion visible>
        {outcome.kind === "saved" && <p>{t("copy.saved")}</p>}
        {outcome.kind === "taken" && <p>{t("copy.taken")}</p>}
        {outcome.kind === "not-opened" && <p>{t(`copy.faults.${outcome.reason}`)}</p>}
        {outcome.kind === "not-taken" && <p>{t(`fault.${outcome.reason}`)}</p>}
        {outcome.kind === "looked" && <News other={outcome.other} />}
      </LiveRegion>
      {outcome.kind === "looked" && (
        <>
          {bringsAny(outcome.other) && (
            <Button kind="primary" full onClick={() => void take(outcome.other)}>
              {t("copy.take")}
            </Button>
          )}
          <Button kind="secondary" full onClick={() => setOutcome({ kind: "none" })}>
            {t("copy.cancel")}
          </Button>
        </>
      )}
    </Card>
  );
}

const bringsAny = ({ news }: OtherRegister): boolean =>
  news.added + news.changed + news.withdrawn > 0;

function News({ other }: { other: OtherRegister }) {
  const { t } = useTranslation("register");
  const { added, changed, withdrawn } = other.news;
  return (
    <>
      {added + changed > 0 && <p>{t("copy.brings", { added, changed })}</p>}
      {withdrawn > 0 && <p className={text.strong}>{t("copy.withdrawn", { count: withdrawn })}</p>}
      {other.unreadable > 0 && <p>{t("copy.skipped", { count: other.unreadable })}</p>}
      {!bringsAny(other) && <p>{t("copy.nothing")}</p>}
    </>
  );
}
