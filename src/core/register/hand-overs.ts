import { stableUuid } from "../exchange/stable-uuid";
import { byText, nextUpdate } from "../notebook/version";
import { instantMs } from "../time/instant";
import type { Handed } from "./handed";
import type { HandOver, Participant, RegisterRow } from "./record";
import type { Told } from "./told";
import type { Origin } from "./writing";

/** A hand-over that somebody has to look at. */
export type Pending = HandOver & { readonly told: Told };

export const isHandOver = (row: RegisterRow): row is HandOver => row.kind === "hand-over";

export const isPending = (row: RegisterRow): row is Pending =>
  isHandOver(row) && row.told !== null && row.deletedAt === null;

/** Of whom a notebook tells that nobody has met: the same on every machine, so that two midwives make no double of her. */
const newcomerOf = (notebook: string): string => stableUuid("participant", notebook);

/** One hand-over a participant: the next one stands in its place. */
const handOverIdOf = (participant: string): string => stableUuid("hand-over", participant);

const isLivingParticipant = (row: RegisterRow): row is Participant =>
  row.kind === "participant" && row.deletedAt === null;

/** Finds under which ids the mother of a notebook may stand: about them is written when it comes in. */
export function candidatesIn(
  rows: readonly RegisterRow[],
): (notebook: string) => readonly string[] {
  const known = new Map<string, string[]>();
  for (const { id, notebook } of rows.filter(isLivingParticipant)) {
    if (notebook === null) continue;
    const ids = known.get(notebook);
    if (ids === undefined) known.set(notebook, [id]);
    else ids.push(id);
  }
  return (notebook) => [newcomerOf(notebook), ...(known.get(notebook) ?? [])];
}

/**
 * What came of a hand-over. "new": nobody has met her. "newer": it stands in the place of an earlier one, or she is a
 * participant. "known": nothing in it is new. "withdrawn": she has stopped, and nothing of hers is kept.
 */
export type Reception = "new" | "newer" | "known" | "withdrawn";

export type Received = { readonly reception: Reception; readonly rows: readonly RegisterRow[] };

/** Of two of one notebook the one that was made later, whichever came first. */
const compareHanded = (
  a: Pick<HandOver, "madeAt" | "told">,
  b: Pick<Handed, "madeAt" | "told">,
): number =>
  instantMs(a.madeAt) - instantMs(b.madeAt) ||
  (a.told === null ? 1 : byText(JSON.stringify(a.told), JSON.stringify(b.told)));

/**
 * Takes in what a family has handed over, as a row that waits. Taken in twice it is one; and of two of one notebook the
 * later one stands, in whichever order they come.
 *
 * @param standing what stands of all those it may be of: see `candidatesIn`
 * @param given what was said of all that came in together
 */
export function received(
  standing: readonly RegisterRow[],
  { madeAt, told }: Pick<Handed, "madeAt" | "told">,
  given: HandOver["given"],
  { now, deviceId }: Pick<Origin, "now" | "deviceId">,
): Received {
  const newcomer = newcomerOf(told.notebook);
  if (standing.some(({ id, kind }) => id === newcomer && kind === "withdrawn"))
    return { reception: "withdrawn", rows: [] };
  const [owner] = standing
    .filter(isLivingParticipant)
    .filter(({ notebook }) => notebook === told.notebook)
    .sort((a, b) => byText(a.id, b.id));
  const participant = owner?.id ?? newcomer;
  const id = handOverIdOf(participant);
  const known = standing.filter(isHandOver).find((row) => row.id === id);
  const isLiving = known !== undefined && known.deletedAt === null;
  if (isLiving && compareHanded(known, { madeAt, told }) >= 0)
    return { reception: "known", rows: [] };
  const row: HandOver = {
    id,
    kind: "hand-over",
    createdAt: known?.createdAt ?? now,
    updatedAt: known === undefined ? now : nextUpdate(known, now),
    deletedAt: null,
    deviceId,
    participant,
    madeAt,
    told,
    given,
  };
  return { reception: isLiving || owner !== undefined ? "newer" : "new", rows: [row] };
}

/** Takes in one after the other: the next one meets what the one before has become. */
export function receivedAll(
  standing: readonly RegisterRow[],
  handed: readonly Pick<Handed, "madeAt" | "told">[],
  given: HandOver["given"],
  origin: Pick<Origin, "now" | "deviceId">,
): { readonly receptions: readonly Reception[]; readonly rows: readonly RegisterRow[] } {
  const byId = new Map(standing.map((row) => [row.id, row]));
  const written = new Map<string, RegisterRow>();
  const receptions = handed.map((one) => {
    const { reception, rows } = received([...byId.values()], one, given, origin);
    for (const row of rows) {
      byId.set(row.id, row);
      written.set(row.id, row);
    }
    return reception;
  });
  return { receptions, rows: [...written.values()] };
}

/** A hand-over with the participant it is of; null for one who has no code yet. */
export type Waiting = { readonly handOver: Pending; readonly participant: Participant | null };

const bornMs = ({ told }: Pending): number =>
  told.bornAt === null ? Number.POSITIVE_INFINITY : instantMs(told.bornAt);

/** All that wait for somebody to look at them, the oldest baby first. */
export function waitingIn(rows: readonly RegisterRow[]): readonly Waiting[] {
  const known = new Map(rows.filter(isLivingParticipant).map((row) => [row.id, row] as const));
  return rows
    .filter(isPending)
    .map((handOver) => ({ handOver, participant: known.get(handOver.participant) ?? null }))
    .sort(
      ({ handOver: a }, { handOver: b }) => Math.sign(bornMs(a) - bornMs(b)) || byText(a.id, b.id),
    );
}

/** A hand-over that was taken: what nobody chose of it does not stay. */
export const settledHandOver = (
  handOver: HandOver,
  { now, deviceId }: Pick<Origin, "now" | "deviceId">,
): HandOver => ({ ...handOver, told: null, updatedAt: nextUpdate(handOver, now), deviceId });

/** One to which the mother said no: nothing of it stays but that it was here. Handed over again it is new. */
export const refusedHandOver = (
  handOver: HandOver,
  origin: Pick<Origin, "now" | "deviceId">,
): HandOver => ({ ...settledHandOver(handOver, origin), deletedAt: origin.now });
