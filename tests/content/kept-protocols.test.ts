import { describe, expect, it } from "vitest";

import { protocols } from "../../src/content/protocols/index";
import { decodeBundle, encodeBundle } from "../../src/core/exchange/bundle";
import type { SessionRecord } from "../../src/core/notebook/record";
import { parseRecord } from "../../src/core/notebook/schema";
import { recordOf } from "../../src/core/notebook/session-record";
import { offeredChoices } from "../../src/core/protocol/offered";
import { compileTimeline } from "../../src/core/protocol/compile";
import { PROTOCOL_IDS, type ProtocolId } from "../../src/core/protocol/ids";
import { advance, startSession } from "../../src/core/session/machine";
import type { Session } from "../../src/core/session/session";
import { parseSnapshot, snapshotOf } from "../../src/core/session/snapshot";
import { usualSettings } from "../../src/core/settings/settings";
import { readSettings } from "../../src/core/settings/read-settings";
import { type Settings } from "../../src/core/settings/schema";
import { EVENING } from "../fakes/fake-clock";

const throughStorage = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Every massage of a protocol that a family may be led through, ended half-way through its first round. */
const massagesOf = (id: ProtocolId): readonly { running: Session; ended: Session }[] =>
  offeredChoices(protocols[id]).map((choices) => {
    const timeline = compileTimeline(protocols[id], choices);
    const now = EVENING;
    const facts = { id: "massage-1", protocol: id, choices, isPractice: false, startedAt: now };
    const { session } = startSession({ ...facts, sound: "audible" }, timeline);
    const positionMs = protocols[id].leadIn.ms + protocols[id].roundMs / 2;
    const running = advance(session, { type: "clock", positionMs, now }, timeline).session;
    return { running, ended: advance(running, { type: "finish", now }, timeline).session };
  });

const base = {
  id: "massage-1",
  createdAt: EVENING,
  updatedAt: EVENING,
  deletedAt: null,
  deviceId: "phone-1",
};
const recordsOf = (id: ProtocolId): readonly SessionRecord[] =>
  massagesOf(id).flatMap(({ ended }) => recordOf(ended, base) ?? []);

describe.each(PROTOCOL_IDS)("what is kept of a massage of the way '%s'", (id) => {
  it("is there after a call or a crash", () => {
    for (const { running } of massagesOf(id)) {
      const snapshot = snapshotOf(running, EVENING);

      const parsed = parseSnapshot(throughStorage(snapshot), protocols);

      expect(parsed).toEqual({ ok: true, value: snapshot });
    }
  });

  it("is a note that can be read", () => {
    const records = recordsOf(id);

    expect(records).toHaveLength(offeredChoices(protocols[id]).length);
    for (const record of records)
      expect(parseRecord(throughStorage(record))).toEqual({ ok: true, value: record });
  });

  it("goes to another phone and comes back from a copy", () => {
    const records = recordsOf(id);
    const content = { madeAt: EVENING, appVersion: "0.1.0" };

    const bundle = decodeBundle(encodeBundle(records, content));

    expect(bundle).toEqual({ ok: true, value: { ...content, records, unreadable: 0 } });
  });

  it("is remembered as the way that was chosen", () => {
    for (const { running } of massagesOf(id)) {
      const settings: Settings = {
        ...usualSettings,
        massage: { protocol: id, ...running.choices },
      };

      expect(readSettings(throughStorage(settings))).toEqual({ settings, unreadable: [] });
    }
  });
});

describe("the register of protocols", () => {
  it("holds each under its own id, in the order they are offered", () => {
    expect(Object.values(protocols).map(({ id }) => id)).toEqual(PROTOCOL_IDS);
    expect(Object.keys(protocols)).toEqual(PROTOCOL_IDS);
  });
});
