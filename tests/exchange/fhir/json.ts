/** A walk through JSON whose shape nobody has checked: what is handed to a validator may be wrong in any way. */

export const propertyOf = (value: unknown, key: string | number): unknown =>
  typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;

export const itemsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

export type Path = readonly (string | number)[];

export const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce((found, key) => propertyOf(found, key), value);

export type Node = { readonly path: string; readonly key: string; readonly value: unknown };

/** Everything in it, the outermost first. */
export function* nodesIn(value: unknown, path = "", key = ""): Generator<Node> {
  yield { path, key, value };
  if (typeof value !== "object" || value === null) return;
  for (const [name, part] of Object.entries(value))
    yield* nodesIn(part, `${path}.${name}`, Array.isArray(value) ? key : name);
}

/** A copy with one thing other than it was; `undefined` takes it away. */
export function changed(value: unknown, path: Path, to: unknown): unknown {
  const copy: unknown = structuredClone(value);
  const holder = valueAt(copy, path.slice(0, -1));
  const last = path[path.length - 1];
  if (typeof holder !== "object" || holder === null || last === undefined)
    throw new RangeError(`nothing stands at ${path.join(".")}`);
  if (to === undefined) Reflect.deleteProperty(holder, last);
  else Reflect.set(holder, last, to);
  return copy;
}

export const resourcesIn = (bundle: unknown): readonly unknown[] =>
  itemsOf(propertyOf(bundle, "entry")).map((entry) => propertyOf(entry, "resource"));
