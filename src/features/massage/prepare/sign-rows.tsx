import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";

import { signPicture } from "../../../content/safety/sign-pictures";
import { actOf } from "../../../content/safety/signs";
import type { Part } from "../../../core/safety/answering";
import { SignMark } from "../../../parts/signs/sign-mark";
import { useActText, useSignText } from "../../../parts/signs/use-sign-text";
import { CheckRow } from "../../../ui/choice/check-row";
import { Title } from "../../../ui/words/words";
import styles from "./check.module.css";

export type SignRowsProps = {
  /** Questions with one heading. */
  part: Part;
  heading: "now" | "state" | null;
  present: ReadonlySet<string>;
  onChange: (sign: string, isPresent: boolean) => void;
  watch: (sign: string, row: Element | null) => void;
};

/** Signs to be ticked if they are there; one that is says at once what to do. */
export function SignRows({ part, heading, present, onChange, watch }: SignRowsProps) {
  const { t } = useTranslation("signs");
  return (
    <>
      {heading !== null && <Title>{t(`question.${heading}`)}</Title>}
      <ul className={styles["signs"]}>
        {part.flatMap(({ signs }) =>
          signs.map((sign) => (
            <SignRow
              key={sign}
              sign={sign}
              isPresent={present.has(sign)}
              {...{ onChange, watch }}
            />
          )),
        )}
      </ul>
    </>
  );
}

type SignRowProps = Pick<SignRowsProps, "onChange" | "watch"> & {
  sign: string;
  isPresent: boolean;
};

function SignRow({ sign, isPresent, onChange, watch }: SignRowProps) {
  const signText = useSignText();
  const actText = useActText();
  const row = useRef<HTMLLIElement>(null);

  useEffect(() => {
    watch(sign, row.current);
    return () => watch(sign, null);
  }, [sign, watch]);
  useEffect(() => {
    // What to do comes up below its words, perhaps below the window.
    if (isPresent) row.current?.scrollIntoView({ block: "nearest" });
  }, [isPresent]);

  return (
    <li ref={row}>
      <CheckRow
        mark={<SignMark picture={signPicture(sign)} />}
        label={signText(sign)}
        note={isPresent ? actText(actOf(sign)) : undefined}
        checked={isPresent}
        onChange={(isTicked) => onChange(sign, isTicked)}
      />
    </li>
  );
}
