import { browserPageLife } from "../../adapters/browser/page-life";
import { createPlayers } from "../../adapters/browser/players";
import { browserSessionGate } from "../../adapters/browser/session-gate";
import type { OpenDatabase } from "../../adapters/database/attempt";
import { createSnapshotStore } from "../../adapters/database/snapshot-store";
import {
  createSessionRunner,
  type RunnerPorts,
  type SessionRunner,
} from "../../application/session/runner";
import { protocols } from "../../content/protocols/index";
import { clipPath } from "../../content/voice/index";

export type RunnerOptions = Omit<
  RunnerPorts,
  "players" | "snapshots" | "gate" | "page" | "protocols"
> & {
  readonly base: string;
  readonly openDatabase: OpenDatabase;
};

/** The second half of the composition root, in a chunk of its own: all that only a massage needs. */
export const createBrowserRunner = ({
  base,
  openDatabase,
  ...ports
}: RunnerOptions): SessionRunner =>
  createSessionRunner({
    ...ports,
    players: createPlayers({ clock: ports.clock, base, clipPath }),
    snapshots: createSnapshotStore(openDatabase),
    gate: browserSessionGate,
    page: browserPageLife,
    protocols,
  });
