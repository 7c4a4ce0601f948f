import { once } from "node:events";
import { createServer } from "node:net";
import { existsSync } from "node:fs";

import { createProcesses } from "./processes.mjs";
import { findPrograms } from "./programs.mjs";
import { openSession } from "./webdriver.mjs";

const PACKAGES = ["webkit2gtk-driver", "xvfb", "gstreamer1.0-plugins-good", "gstreamer1.0-libav"];

const BROWSER = "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser";

const environment = (display) => ({
  ...process.env,
  DISPLAY: display,
  LIBGL_ALWAYS_SOFTWARE: "1",
  WEBKIT_DISABLE_COMPOSITING_MODE: "1",
  ...(process.getuid?.() === 0 ? { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1" } : {}),
  // A sink that keeps time without a sound card.
  ...(existsSync("/dev/snd") ? {} : { GST_PLUGIN_FEATURE_RANK: "fakeaudiosink:MAX" }),
});

/** Null when WebKitGTK cannot be had here; else what opens a page in a browser of its own. */
export function findWebkit() {
  const found = findPrograms(["WebKitWebDriver", "Xvfb"], PACKAGES);
  if (found === null || !existsSync(BROWSER)) return null;
  const [driver, server] = found;
  return () => open(driver, server);
}

async function open(driver, server) {
  const processes = createProcesses();
  try {
    const screen = processes.start(server, ["-displayfd", "3", "-screen", "0", "800x900x24"], {
      stdio: ["ignore", "ignore", "ignore", "pipe"],
    });
    const [number] = await once(screen.stdio[3], "data");
    const port = await freePort();
    processes.start(driver, ["-p", String(port)], {
      stdio: "ignore",
      env: environment(`:${String(number).trim()}`),
    });
    return await openSession(`http://127.0.0.1:${port}`, BROWSER, processes.stop);
  } catch (error) {
    processes.stop();
    throw error;
  }
}

async function freePort() {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address();
  probe.close();
  return port;
}
