import type { Drafts } from "./notebook/drafts";
import type { Copies } from "./copies/copies";
import type { Lock } from "./lock/lock";
import type { Notebook } from "./notebook/notebook";
import type { Observable } from "./observable";
import type { Clock, Narrator } from "./devices";
import type { MediaControls, ScreenLock, Speaker, Vibrator } from "./session/ports";
import type { SessionRunner } from "./session/runner";
import type { SettingsService } from "./settings";

/** What was found at start: something damaged, or a massage that was cut off too long ago to go on. Said once. */
export type Finding = "settings" | "snapshot" | "records" | "part";

export type UpdateState = {
  /** A new version waits to be taken. */
  readonly waiting: boolean;
  /** Whether every page and sound is kept on this phone; "none" where the browser cannot keep them. */
  readonly offline: "saving" | "ready" | "none";
};

export type InstallWay =
  /** Runs as an installed app already. */
  | "installed"
  /** The browser can ask by itself. */
  | "prompt"
  /** By hand, over the share menu of iPhones and iPads. */
  | "ios"
  /** By hand, over the browser's menu. */
  | "menu";

export type Updates = Observable<UpdateState> & {
  /** Takes the waiting version and opens the app again. Does nothing while a massage runs in any tab. */
  readonly apply: () => Promise<"applied" | "held">;
};

export type Installer = Observable<InstallWay> & { readonly prompt: () => Promise<void> };

/** All that pages may use, built in one place. */
export type Services = {
  readonly clock: Clock;
  readonly settings: SettingsService;
  readonly notebook: Notebook;
  readonly lock: Lock;
  readonly drafts: Drafts;
  /** Fetched when it is first asked for; rejects where it cannot be. */
  readonly copies: () => Promise<Copies>;
  readonly runner: SessionRunner;
  readonly vibrator: Pick<Vibrator, "canVibrate" | "buzz">;
  readonly speaker: Speaker;
  /** Fetched when it is first asked for; rejects where it cannot be. */
  readonly narrator: () => Promise<Narrator>;
  readonly screenLock: ScreenLock;
  readonly media: MediaControls;
  readonly updates: Updates;
  readonly installer: Installer;
  readonly findings: Observable<readonly Finding[]>;
  /** Share of the phone's battery, 0 to 1, or null where the browser does not tell. */
  readonly battery: () => Promise<{ readonly level: number; readonly charging: boolean } | null>;
  /** True on phones with 2 GB or less: they get fewer moving parts. */
  readonly isWeakPhone: boolean;
  readonly version: string;
};
