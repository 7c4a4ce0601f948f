import { parseSigns, type Act, type Sign } from "../../core/safety/signs";
import file from "./signs.json";

/** Every sign that the app names, with its one act; every place that names it takes the act from here. */
export const signs: readonly Sign[] = parseSigns(file);

const byId: ReadonlyMap<string, Sign> = new Map(signs.map((sign) => [sign.id, sign]));

/**
 * A sign by its id.
 *
 * @throws RangeError for an id that is no sign's
 */
export function signOf(id: string): Sign {
  const sign = byId.get(id);
  if (sign === undefined) throw new RangeError(`No sign is called ${id}`);
  return sign;
}

/** What is to be done about a sign. @throws RangeError for an id that is no sign's */
export const actOf = (id: string): Act => signOf(id).act;
