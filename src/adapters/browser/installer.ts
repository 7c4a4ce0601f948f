import { createObservable } from "../../application/observable";
import type { InstallWay } from "../../application/services";
import type { Installer } from "../../application/services";
import { kindOfBrowser } from "../../core/browser-kind";

type InstallPrompt = Event & { readonly prompt: () => Promise<unknown> };

const canPrompt = (event: Event): event is InstallPrompt =>
  "prompt" in event && typeof event.prompt === "function";

const isStandalone = (): boolean =>
  matchMedia("(display-mode: standalone)").matches ||
  ("standalone" in navigator && navigator.standalone === true);

const isApplePhone = (): boolean =>
  /iPhone|iPad|iPod/.test(navigator.userAgent) ||
  (navigator.userAgent.includes("Macintosh") && navigator.maxTouchPoints > 1);

function wayByHand(): InstallWay {
  const kind = kindOfBrowser(navigator.userAgent);
  if (kind !== "browser") return kind;
  return isApplePhone() ? "ios" : "menu";
}

/** Which way this browser offers to put the app on the phone. */
export function createInstaller(): Installer {
  const way = createObservable<InstallWay>("installed");
  let waiting: InstallPrompt | null = null;
  way.set(isStandalone() ? "installed" : wayByHand());

  window.addEventListener("beforeinstallprompt", (event) => {
    if (!canPrompt(event)) return;
    // Keeps the browser's own bar away: the hint stands where it helps.
    event.preventDefault();
    waiting = event;
    way.set("prompt");
  });
  window.addEventListener("appinstalled", () => {
    waiting = null;
    way.set("installed");
  });

  return {
    ...way,
    prompt: async () => {
      const asked = waiting;
      waiting = null;
      way.set(wayByHand());
      await asked?.prompt();
    },
  };
}
