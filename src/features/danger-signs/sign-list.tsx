import { signPicture } from "../../content/safety/sign-pictures";
import type { Act, Sign } from "../../core/safety/signs";
import { SignMark } from "../../parts/signs/sign-mark";
import { useActText, useSignText } from "../../parts/signs/use-sign-text";
import { Title } from "../../ui/words/words";
import styles from "./danger-signs.module.css";

export type SignListProps = {
  /** Where the jump links lead. */
  id: string;
  title: string;
  /** The act the title names already; others are said beside their sign. */
  titleAct: Act;
  signs: readonly Sign[];
};

export function SignList({ id, title, titleAct, signs }: SignListProps) {
  const signText = useSignText();
  const actText = useActText();
  return (
    <>
      <Title id={id}>{title}</Title>
      <ul className={styles["signs"]}>
        {signs.map((sign) => (
          <li key={sign.id} className={styles["sign"]}>
            <SignMark picture={signPicture(sign.id)} size="row" />
            <span>
              {signText(sign.id)}
              {sign.act !== titleAct && <span className={styles["act"]}>{actText(sign.act)}</span>}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
