import { describe, expect, it } from "vitest";

import { createObservable, updateOf } from "./observable";

describe("an observable value", () => {
  it("tells every listener when it changes, and none when it stays", () => {
    const value = createObservable(1);
    const seen: string[] = [];
    value.subscribe(() => seen.push(`a${value.get()}`));
    value.subscribe(() => seen.push(`b${value.get()}`));

    value.set(2);
    value.set(2);

    expect(seen).toEqual(["a2", "b2"]);
  });

  it("keeps the same object until another is set, so that a screen is not drawn in vain", () => {
    const first = { phase: "idle" };
    const value = createObservable(first);

    expect(value.get()).toBe(first);
    expect(value.get()).toBe(value.get());
  });

  it("remembers what it was at the start, for pages that were written ahead of time", () => {
    const value = createObservable("loading");

    value.set("ready");

    expect(value.atStart()).toBe("loading");
    expect(value.get()).toBe("ready");
  });

  it("no longer tells a listener that has stopped, and still tells the others", () => {
    const value = createObservable(0);
    const seen: string[] = [];
    const stop = value.subscribe(() => seen.push("a"));
    value.subscribe(() => seen.push("b"));

    stop();
    value.set(1);

    expect(seen).toEqual(["b"]);
  });
});

describe("an update of some fields", () => {
  it("leaves the others, and tells nobody where nothing is new", () => {
    const value = createObservable({ room: "enough", unsaved: 0 });
    const seen: unknown[] = [];
    value.subscribe(() => seen.push(value.get()));
    const update = updateOf(value);

    update({ unsaved: 1 });
    update({ unsaved: 1 });
    update({});

    expect(seen).toEqual([{ room: "enough", unsaved: 1 }]);
  });
});
