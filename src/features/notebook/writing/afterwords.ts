import type { Alter } from "../../../application/notebook/noting";
import type { NewEntry } from "../../../application/notebook/state";
import { isOfOneBaby, ofBaby, TWINS } from "../../../core/notebook/babies";
import { backdatesOf, movedTo } from "../../../core/notebook/backdating";
import { babiesOf } from "../../../core/notebook/birth";
import {
  BREASTS,
  fromSide,
  includesBreast,
  tapBreast,
  type Breast,
} from "../../../core/notebook/feed-side";
import type { Baby, BirthRecord, Side } from "../../../core/notebook/record";
import { exactly } from "../../../core/notebook/when";
import type { Instant } from "../../../core/time/instant";

/**
 * What one more tap says of a note while it is told: that it was so long before the tap, in ms, from which breast the
 * baby fed, or of which of several babies it is. The same tap again takes it back.
 */
export type Afterword = (
  | { readonly kind: "earlier"; readonly ms: number }
  | { readonly kind: "breast"; readonly breast: Breast }
  | { readonly kind: "baby"; readonly baby: Baby }
) & { readonly isChosen: boolean; readonly toggle: () => void };

/** What was said of a note since it was kept. */
export type Said = {
  readonly at: Instant;
  readonly side: Side | null;
  readonly baby: Baby | null;
};

/** Keeps what was said, and tells the note anew. */
type Say = (change: Alter, said: Partial<Said>) => void;

type Noted = {
  readonly entry: NewEntry;
  readonly birth: BirthRecord | null;
  /** When it was tapped. */
  readonly now: Instant;
};

/** All that may be said of a note that was kept as of now. Twins leave no room for the breast: it is told in the sheet. */
export function afterwordsOf(noted: Noted, said: Said, say: Say): readonly Afterword[] {
  const areMore = noted.birth !== null && babiesOf(noted.birth) === "more";
  return [
    ...(areMore && isOfOneBaby(noted.entry) ? babies(said, say) : []),
    ...(!areMore && noted.entry.kind === "feed" ? breasts(said, say) : []),
    ...earlier(noted, said, say),
  ];
}

const babies = ({ baby }: Said, say: Say): readonly Afterword[] =>
  TWINS.map((one): Afterword => {
    const of = one === baby ? null : one;
    const toggle = (): void => say(ofBaby(of), { baby: of });
    return { kind: "baby", baby: one, isChosen: one === baby, toggle };
  });

const breasts = ({ side }: Said, say: Say): readonly Afterword[] =>
  BREASTS.map((breast): Afterword => {
    const from = tapBreast(side, breast);
    const toggle = (): void => say(fromSide(from), { side: from });
    return { kind: "breast", breast, isChosen: includesBreast(side, breast), toggle };
  });

const earlier = ({ now, birth }: Noted, { at }: Said, say: Say): readonly Afterword[] =>
  backdatesOf(now, birth?.at ?? null).map((backdate): Afterword => {
    const isChosen = backdate.at === at;
    const to = isChosen ? now : backdate.at;
    const toggle = (): void => say(movedTo(exactly(to)), { at: to });
    return { kind: "earlier", ms: backdate.ms, isChosen, toggle };
  });
