import { signPicture } from "../../content/safety/sign-pictures";
import { SignMark } from "../../parts/signs/sign-mark";
import { useActText, useSignText } from "../../parts/signs/use-sign-text";
import { Title } from "../../ui/words/words";
import styles from "./danger-signs.module.css";

type Sign = { readonly id: string; readonly act: string };

export type SignListProps = {
  /** Where the jump links lead. */
  id: string;
  title: string;
  signs: readonly Sign[];
};

/** The act the title names already; others are said beside their sign. */
const TITLE_ACT = "go-now";

export function SignList({ id, title, signs }: SignListProps) {
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
              {sign.act !== TITLE_ACT && <span className={styles["act"]}>{actText(sign.act)}</span>}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
