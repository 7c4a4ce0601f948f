import { useState } from "react";
import { useTranslation } from "react-i18next";

import type { PackageMaker } from "../../application/midwife/making";
import type { DraftContent } from "../../core/midwife/draft";
import { hasNothing } from "../../core/midwife/package";
import { Button } from "../../ui/button/button";
import { Card } from "../../ui/card/card";
import { smartphoneIcon } from "../../ui/icon/outlines/smartphone";
import { LiveRegion } from "../../ui/live-region/live-region";
import { StillCode } from "../../ui/still-code/still-code";
import { text, Title } from "../../ui/words/words";

export type CodeCardProps = {
  maker: Pick<PackageMaker, "codeOf">;
  /** Null while something is missing. */
  content: DraftContent | null;
};

/** Her numbers and her advice as one code that stands still, for any phone's camera. */
export function CodeCard({ maker, content }: CodeCardProps) {
  const { t } = useTranslation("room");
  const [isShown, setIsShown] = useState(false);
  const isThere = content !== null && !hasNothing(content);
  const code = isShown && isThere ? maker.codeOf(content) : null;

  return (
    <Card as="section" labelledBy="kode">
      <Title id="kode">{t("code.title")}</Title>
      <p>{t("code.why")}</p>
      {code !== null && content !== null && (
        <>
          <p>
            {t("code.how")} {t("code.signal")}
          </p>
          <StillCode
            modules={code.modules}
            label={t("code.picture")}
            caption={t("code.from", content.who)}
          />
        </>
      )}
      <LiveRegion visible>
        {isShown && !isThere && <p className={text.quiet}>{t("code.needs")}</p>}
        {isShown && isThere && code === null && <p>{t("code.tooLong")}</p>}
      </LiveRegion>
      <Button kind="secondary" icon={smartphoneIcon} full onClick={() => setIsShown(!isShown)}>
        {t(isShown ? "code.hide" : "code.show")}
      </Button>
    </Card>
  );
}
