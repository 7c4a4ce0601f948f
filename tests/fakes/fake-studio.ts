import type { Hearing, Microphone, TakeStore } from "../../src/application/studio/ports";
import type { StudioPorts } from "../../src/application/studio/studio";
import type { StoreFault } from "../../src/application/storage";
import type { Recording } from "../../src/core/midwife/recording";
import { failure, success } from "../../src/core/result";
import type { Consent } from "../../src/core/studio/take";
import { silentFrame } from "../../src/core/track/frames";
import { createFakePageLife, type FakePageLife } from "./fake-devices";

export type FakeTakeStore = TakeStore & {
  readonly kept: Map<string, Recording>;
  readonly setFault: (fault: StoreFault | null) => void;
};

export function createFakeTakeStore(): FakeTakeStore {
  const kept = new Map<string, Recording>();
  let consent: Consent | null = null;
  let fault: StoreFault | null = null;
  const unless = <T>(work: () => T) => (fault === null ? success(work()) : failure(fault));
  return {
    kept,
    setFault: (next) => {
      fault = next;
    },
    list: async () => unless(() => [...kept.values()]),
    keep: async (take) =>
      unless(() => {
        kept.set(take.line, take);
        return null;
      }),
    remove: async (line) =>
      unless(() => {
        kept.delete(line);
        return null;
      }),
    consent: async () => unless(() => consent),
    agree: async (agreed) =>
      unless(() => {
        consent = agreed;
        return null;
      }),
  };
}

export type FakeMicrophone = Microphone & {
  /** The one that is listened to now. */
  readonly hearing: () => Hearing | null;
  readonly opened: () => number;
};

/** It gives one second of silence at 24 kHz whenever it is stopped. */
export function createFakeMicrophone(): FakeMicrophone {
  let hearing: Hearing | null = null;
  let opened = 0;
  return {
    hearing: () => hearing,
    opened: () => opened,
    listen: async (next) => {
      hearing = next;
      opened += 1;
      const close = (): void => {
        hearing = null;
      };
      return success({
        stop: async () => {
          close();
          return success({ samples: new Float32Array(24_000), sampleRateHz: 24_000 });
        },
        cancel: close,
      });
    },
  };
}

export type FakeStudioPorts = StudioPorts & {
  readonly store: FakeTakeStore;
  readonly microphone: FakeMicrophone;
  readonly pageLife: FakePageLife;
};

/** A studio's phone on which everything works: each take becomes one frame of silence. */
export const fakeStudioPorts = (): FakeStudioPorts => ({
  store: createFakeTakeStore(),
  microphone: createFakeMicrophone(),
  pageLife: createFakePageLife(),
  maker: { warm: async () => true, make: async () => success(silentFrame()) },
  player: { play: async () => "heard", hush: () => undefined },
  clock: { now: () => "2026-11-24T21:00:00.000+07:00" },
});
