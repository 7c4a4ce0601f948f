import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { paths } from "../../../paths";
import { actOf } from "../../../content/safety/signs";
import { CallList } from "../../../parts/signs/call-list";
import { useActText, useSignText } from "../../../parts/signs/use-sign-text";
import { useHeadingFocus } from "../../../shell/use-heading-focus";
import { Banner } from "../../../ui/banner/banner";
import { Button, buttonClassName } from "../../../ui/button/button";
import { Dock } from "../../../ui/layout/dock";
import { Page, Pane } from "../../../ui/layout/layout";
import { PageTitle } from "../../../ui/words/words";
import { infoIcon } from "../../../ui/icon/outlines/info";
import { triangleAlertIcon } from "../../../ui/icon/outlines/triangle-alert";
import styles from "./check.module.css";

/**
 * Why the questions stopped. "unsure": nobody knew whether there is a danger sign. "unwell": she felt unwell in the last
 * massage, and nobody has examined her since.
 */
export type Halt = "ask-midwife" | "unsure" | "not-in-pregnancy" | "get-help" | "unwell";

export type AdviceViewProps = {
  advice: Halt;
  /** The signs that were asked about, each with its own act beside it. */
  signs: readonly string[];
  onMidwifeAgreed: () => void;
  onAgain: () => void;
};

const words = {
  "ask-midwife": { title: "advice.askMidwife", note: "advice.askMidwifeNote" },
  unsure: { title: "advice.askMidwife", note: "advice.unsure" },
  "not-in-pregnancy": { title: "advice.pregnant", note: "advice.pregnantNote" },
  "get-help": { title: "advice.getHelp", note: "advice.getHelpNote" },
  unwell: { title: "advice.getHelp", note: "advice.unwell" },
} as const satisfies Record<Halt, { title: string; note: string }>;

/** What to do instead of a massage, with the numbers to call. A danger sign cannot be answered away. */
export function AdviceView({ advice, signs, onMidwifeAgreed, onAgain }: AdviceViewProps) {
  const { t } = useTranslation("prepare");
  const heading = useHeadingFocus();
  const isDanger = advice === "get-help" || advice === "unwell";
  const canAgree = advice === "ask-midwife" || advice === "unsure";

  return (
    <Page>
      <Pane stay>
        <PageTitle ref={heading}>{t(words[advice].title)}</PageTitle>
        <Banner kind={isDanger ? "danger" : "help"} icon={isDanger ? triangleAlertIcon : infoIcon}>
          {t(words[advice].note)}
        </Banner>
        {!isDanger && <SignActs signs={signs} />}
        <CallList />
      </Pane>
      <Pane last>
        {isDanger && <SignActs signs={signs} />}
        {(isDanger || advice === "unsure") && (
          <Link
            className={buttonClassName({ kind: "secondary", full: true })}
            to={paths.dangerSigns}
          >
            {t("advice.signs")}
          </Link>
        )}
        <Dock>
          {canAgree && (
            <Button kind="secondary" full onClick={onMidwifeAgreed}>
              {t("advice.midwifeAgreed")}
            </Button>
          )}
          <Button kind="secondary" full onClick={onAgain}>
            {t("advice.again")}
          </Button>
          <Link className={buttonClassName({ kind: "quiet", full: true })} to={paths.home}>
            {t("advice.notNow")}
          </Link>
        </Dock>
      </Pane>
    </Page>
  );
}

/** What to do about each of the signs: one of them was meant, and only the family knows which. */
function SignActs({ signs }: { signs: readonly string[] }) {
  const signText = useSignText();
  const actText = useActText();
  return (
    <ul className={styles["acts"]}>
      {signs.map((sign) => (
        <li key={sign}>
          {signText(sign)} <strong>{actText(actOf(sign))}</strong>
        </li>
      ))}
    </ul>
  );
}
