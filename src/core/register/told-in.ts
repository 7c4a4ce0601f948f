import { amountsOf, type Amount } from "../notebook/amounts";
import { babiesOf, birthOf } from "../notebook/birth";
import { placeEntries, type Placing } from "../notebook/placing";
import { entriesOf } from "../notebook/reading";
import type { NotebookRecord } from "../notebook/record";
import { byText } from "../notebook/version";
import { DAY_HOURS } from "../time/spans";
import { hour as hourSchema, ml as mlSchema, firstColostrum as firstSchema } from "./fields";
import { fromNotebook, type FromNotebook } from "./from-notebook";
import { proposalsOf } from "./proposal";
import { MOST_AMOUNTS, toldSchema, type Told, type ToldAmount } from "./told";
import { taken } from "./typed";

/** Until then an amount may be chosen in place of the one that is proposed; later ones do not bear on the second day. */
const KEPT_HOURS = 7 * DAY_HOURS;

/** Half a minute is nearer than anybody looks at a clock; and it can be typed again. */
const rounded = (hours: number): number => Math.round(hours * 100) / 100;

/** What the register cannot keep is not told: an amount or an hour that nobody meant. */
function toldAmount({
  id,
  hour,
  fromHour,
  untilHour,
  volume,
  relation,
}: Amount): ToldAmount | null {
  const [at, from, until] = [hour, fromHour, untilHour].map((one) =>
    taken(hourSchema, rounded(one)),
  );
  const amountMl = taken(mlSchema, volume.ml);
  if (at === undefined || from === undefined || until === undefined || amountMl === undefined)
    return null;
  const { lowMl, highMl, method } = volume;
  return {
    id,
    hour: at,
    fromHour: from,
    untilHour: until,
    volume: { ml: amountMl, lowMl, highMl, method },
    marked: relation?.to ?? null,
  };
}

function firstMassageIn({ byDay }: Placing): Told["massage"] {
  const [first] = [...byDay.values()]
    .flat()
    .filter(({ entry }) => entry.kind === "session")
    .sort((a, b) => a.fromHour - b.fromHour || byText(a.entry.id, b.entry.id));
  const fromHour = first && taken(hourSchema, rounded(first.fromHour));
  const untilHour = first && taken(hourSchema, rounded(first.untilHour));
  return fromHour === undefined || untilHour === undefined ? null : { fromHour, untilHour };
}

function roundedFirst(first: FromNotebook["firstColostrum"]): FromNotebook["firstColostrum"] {
  if (first === null) return null;
  const untilHour = rounded(first.untilHour);
  const told =
    first.kind === "waiting"
      ? { kind: first.kind, untilHour }
      : { kind: first.kind, fromHour: rounded(first.fromHour), untilHour };
  return taken(firstSchema, told) ?? null;
}

/** Those of the first week, and in any case those that are proposed. */
function kept(told: Told): Told {
  const { baseline, "second-day": secondDay } = proposalsOf(told);
  const proposed = new Set(
    [baseline, secondDay].flatMap((one) => (one.kind === "proposed" ? [one.amount.id] : [])),
  );
  const others = told.amounts
    .filter(({ id, hour }) => !proposed.has(id) && hour <= KEPT_HOURS)
    .slice(0, MOST_AMOUNTS - proposed.size);
  const ids = new Set([...proposed, ...others.map(({ id }) => id)]);
  return { ...told, amounts: told.amounts.filter(({ id }) => ids.has(id)) };
}

/** What a notebook tells that the study needs, in hours since birth. No name and no word of hers is in it. */
export function toldIn(records: readonly NotebookRecord[]): Told {
  const about = fromNotebook(records);
  const birth = birthOf(records);
  const placing = birth === null ? null : placeEntries(entriesOf(records), birth);
  const amounts = placing === null ? [] : amountsOf(placing, [...placing.byDay.keys()]);
  const firstFeed = about.firstFeedHour;
  const told = kept({
    ...about,
    firstFeedHour: firstFeed === null ? null : (taken(hourSchema, rounded(firstFeed)) ?? null),
    firstColostrum: roundedFirst(about.firstColostrum),
    babies: birth === null ? "one" : babiesOf(birth),
    massage: placing === null ? null : firstMassageIn(placing),
    amounts: amounts
      .flatMap((amount) => toldAmount(amount) ?? [])
      .sort((a, b) => a.hour - b.hour || byText(a.id, b.id)),
  });
  // As it will be read again, field by field: so two of the same notebook can be compared.
  return taken(toldSchema, told) ?? told;
}
