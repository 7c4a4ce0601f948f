import type { Drafts } from "./notebook/drafts";
import type { Copies } from "./copies/copies";
import type { CatalogueWriter } from "./catalogue/catalogue";
import type { HandOver } from "./hand-over/hand-over";
import type { Lock } from "./lock/lock";
import type { Notebook } from "./notebook/notebook";
import type { NotebookState } from "./notebook/state";
import type { Observable, Writable } from "./observable";
import type { Clock, Narrator } from "./devices";
import type { MediaControls, ScreenLock, Speaker, Vibrator } from "./session/ports";
import type { MassageState } from "./session/state";
import type { Late } from "./late";
import type { Room } from "./midwife/room";
import type { SessionRunner } from "./session/runner";
import type { Studio } from "./studio/studio";
import type { BrowserKind } from "../core/browser-kind";
import type { Catalogue } from "../core/catalogue/schema";
import type { Standing } from "../core/midwife/taken";
import type { Settings } from "../core/settings/schema";
import type { SettingsWriter } from "./settings";
import type { PackageKeeper } from "./taken-package/keeper";

/** What was found at start: something damaged, or a massage that was cut off too long ago to go on. Said once. */
export type Finding = "settings" | "snapshot" | "records" | "part";

export type UpdateState = {
  /** A new version waits to be taken. */
  readonly waiting: boolean;
  /** Whether every page and sound is kept on this phone; "none" where the browser cannot keep them. */
  readonly offline: "saving" | "ready" | "none";
};

export type InstallWay =
  /** Not from here: the page lies inside another app, and must be opened in a browser first. */
  | Exclude<BrowserKind, "browser">
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

/**
 * How sending the file went. "ready": it came so late that the phone wants another tap. "left": put aside by whoever was
 * asked. "unreachable": it could not be fetched.
 */
export type Sending = "shared" | "saved" | "ready" | "left" | "unreachable";

/** Hands the app itself on. */
export type AppSharer = {
  readonly address: string;
  /** The modules of the address as a code, with its white rim, row by row; true is dark. */
  readonly code: readonly (readonly boolean[])[];
  /** Fetches the single file and hands it to what shares on this phone; where nothing does, saves it. */
  readonly send: () => Promise<Sending>;
};

export type Installer = Observable<InstallWay> & { readonly prompt: () => Promise<void> };

/** What is set is at hand before what changes it has come. */
export type SettingsService = Observable<Settings> &
  Pick<SettingsWriter, "change"> & {
    /** False once a choice could not be kept: it then holds only until the app is closed. */
    readonly isKept: Observable<boolean>;
  };

/** What stands in the notebook is at hand before what writes in it has come. */
export type NotebookService = Observable<NotebookState> & Pick<Late<Notebook>, "act">;

/** Which notebooks there are is at hand before what changes it has come; until then there is one without a name. */
export type CatalogueService = Observable<Catalogue> & Pick<Late<CatalogueWriter>, "act">;

/** What is used of a midwife's package is at hand before what opens and changes it has come. */
export type TakenPackageService = Observable<Standing> & Pick<Late<PackageKeeper>, "act" | "fetch">;

/** All that pages may use, built in one place. */
export type Services = {
  readonly clock: Clock;
  readonly settings: SettingsService;
  readonly notebook: NotebookService;
  /** False in the single file, which stores nothing: what is noted is neither asked for nor promised there. */
  readonly keepsNotes: boolean;
  readonly lock: Lock;
  readonly catalogue: CatalogueService;
  readonly takenPackage: TakenPackageService;
  readonly drafts: Pick<Late<Drafts>, "get" | "act">;
  readonly copies: Late<Copies>;
  readonly handOver: Late<HandOver>;
  readonly room: Late<Room>;
  /** The massage of this page; it is there before the runner is. */
  readonly massage: Observable<MassageState>;
  readonly runner: Late<SessionRunner>;
  readonly vibrator: Pick<Vibrator, "canVibrate" | "buzz">;
  readonly speaker: Speaker;
  readonly narrator: Late<Narrator>;
  readonly studio: Late<Studio>;
  readonly screenLock: ScreenLock;
  /** The words on the lock screen; all else there is the runner's. */
  readonly media: Pick<MediaControls, "show">;
  readonly updates: Observable<UpdateState>;
  readonly updater: Late<Updater>;
  readonly installer: Installer;
  readonly sharer: Late<AppSharer>;
  readonly findings: Writable<readonly Finding[]>;
  /** Share of the phone's battery, 0 to 1, or null where the browser does not tell. */
  readonly battery: () => Promise<{ readonly level: number; readonly charging: boolean } | null>;
  /** True on phones with 2 GB or less: they get fewer moving parts. */
  readonly isWeakPhone: boolean;
  readonly version: string;
};
