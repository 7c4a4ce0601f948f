import { browserDeflating } from "../../adapters/browser/deflating";
import { browserFileSaver } from "../../adapters/browser/file-saver";
import { createStillCodeDrawer } from "../../adapters/browser/still-code";
import { openRoom } from "../../adapters/database/room";
import { createDesk, createReviewStore } from "../../adapters/database/room-stores";
import { createTakeStore } from "../../adapters/studio/take-store";
import type { Clock } from "../../application/devices";
import { createLate } from "../../application/late";
import { createPackageMaker } from "../../application/midwife/making";
import type { Room } from "../../application/midwife/room";

export type BrowserRoomOptions = {
  readonly base: string;
  readonly clock: Clock;
  readonly appVersion: string;
};

/** Part of the composition root, in a chunk of its own: the midwife's room. */
export function createBrowserRoom({ base, clock, appVersion }: BrowserRoomOptions): Room {
  const open = openRoom();
  const reviews = createReviewStore(open);
  const maker = createPackageMaker({
    takes: createTakeStore(),
    reviews,
    desk: createDesk(open),
    deflating: browserDeflating,
    saver: browserFileSaver,
    drawCode: createStillCodeDrawer(base),
    clock,
    appVersion,
  });
  const register = createLate(async () => {
    const { createBrowserRegister } = await import("./register");
    return createBrowserRegister({ clock, appVersion });
  });
  return { maker, reviews, register };
}
