import { useTranslation } from "react-i18next";

import type { Phrase } from "../../core/review/statement";

/** Where a figure stands in a sentence, three points stand here. */
const shown = (text: string): string => text.replace(/\{\{\w+\}\}/g, "…");

/** The rest of a statement, each with what it is. */
export function PhraseList({ phrases }: { phrases: readonly Phrase[] }) {
  return phrases.map((phrase, index) => (
    // Two rows may say the same; what is shown of one statement never moves.
    // oxlint-disable-next-line react/no-array-index-key
    <p key={index}>
      <Kind phrase={phrase} />
      {shown(phrase.text)}
    </p>
  ));
}

function Kind({ phrase: { kind } }: { phrase: Phrase }) {
  const { t } = useTranslation("review");
  if (kind === "title" || kind === "text" || kind === "row") return null;
  return <strong>{`${t(`phrase.${kind}`)} `}</strong>;
}
