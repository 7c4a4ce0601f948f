import { cleanup } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";

import { createFakePhone, jujunChoices } from "../../../../tests/fakes/fake-phone";
import { renderInApp } from "../../../../tests/fakes/render-in-app";
import { held, settled } from "../../../../tests/fakes/settled";
import { createLate } from "../../../application/late";
import type { SessionRunner } from "../../../application/session/runner";
import { protocols } from "../../../content/protocols/index";
import { ReadyStep } from "./ready-step";

afterEach(cleanup);

const step = (
  <ReadyStep
    protocol={protocols.jujun}
    choices={jujunChoices}
    check={null}
    goTo={() => undefined}
  />
);

describe("the last look round before MULAI", () => {
  it("has the track built as soon as the massage's code is here", async () => {
    const phone = createFakePhone();
    const coming = held<SessionRunner>();
    const runner = createLate(() => coming.promise);
    await renderInApp(step, { runner });

    coming.arrive(phone.runner);

    await expect.poll(() => phone.players.audibleMade.length).toBe(1);
  });

  it("builds no track for a page that was left before the massage's code came", async () => {
    const phone = createFakePhone();
    const coming = held<SessionRunner>();
    const runner = createLate(() => coming.promise);
    const { unmount } = await renderInApp(step, { runner });

    unmount();
    coming.arrive(phone.runner);
    await settled();

    expect(phone.players.audibleMade).toEqual([]);
  });
});
