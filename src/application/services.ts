import type { Drafts } from "./notebook/drafts";
import type { Copies } from "./copies/copies";
import type { Lock } from "./lock/lock";
import type { Notebook } from "./notebook/notebook";
import type { NotebookState } from "./notebook/state";
import type { Observable, Writable } from "./observable";
import type { Clock, Narrator } from "./devices";
import type { MediaControls, ScreenLock, Speaker, Vibrator } from "./session/ports";
import type { MassageState } from "./session/state";
import type { Late } from "./late";
import type { SessionRunner } from "./session/runner";
import type { Settings } from "../core/settings/schema";
import type { SettingsWriter } from "./settings";

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

export type Updater = {
  /** Takes the waiting version and opens the app again. Does nothing while a massage runs in any tab. */
  readonly apply: () => Promise<"applied" | "held">;
};

/** Before the updater has looked. */
export const unknownUpdate: UpdateState = { waiting: false, offline: "saving" };

export type Installer = Observable<InstallWay> & { readonly prompt: () => Promise<void> };

/** What is set is at hand before what changes it has come. */
export type SettingsService = Observable<Settings> &
  Pick<SettingsWriter, "change"> & {
    /** False once a choice could not be kept: it then holds only until the app is closed. */
    readonly isKept: Observable<boolean>;
  };

/** What stands in the notebook is at hand before what writes in it has come. */
export type NotebookService = Observable<NotebookState> & Pick<Late<Notebook>, "act">;

/** All that pages may use, built in one place. */
export type Services = {
  readonly clock: Clock;
  readonly settings: SettingsService;
  readonly notebook: NotebookService;
  readonly lock: Lock;
  readonly drafts: Pick<Late<Drafts>, "get" | "act">;
  readonly copies: Late<Copies>;
  /** The massage of this page; it is there before the runner is. */
  readonly massage: Observable<MassageState>;
  readonly runner: Late<SessionRunner>;
  readonly vibrator: Pick<Vibrator, "canVibrate" | "buzz">;
  readonly speaker: Speaker;
  readonly narrator: Late<Narrator>;
  readonly screenLock: ScreenLock;
  readonly media: MediaControls;
  readonly updates: Observable<UpdateState>;
  readonly updater: Late<Updater>;
  readonly installer: Installer;
  readonly findings: Writable<readonly Finding[]>;
  /** Share of the phone's battery, 0 to 1, or null where the browser does not tell. */
  readonly battery: () => Promise<{ readonly level: number; readonly charging: boolean } | null>;
  /** True on phones with 2 GB or less: they get fewer moving parts. */
  readonly isWeakPhone: boolean;
  readonly version: string;
};
