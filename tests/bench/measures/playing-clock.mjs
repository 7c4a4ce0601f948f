import { press, seePath } from "../../browsers/page.mjs";
import { NAMES } from "../../browsers/steps.mjs";
import { openReadyPhone } from "../ready-phone.mjs";
import { UNITS } from "../units.mjs";

const LASTS_MS = 62_000;

/** In the page: pairs of its clock and the track's, in ms, from two seconds after the beginning. */
function compareClocks(lastsMs) {
  const element = document.querySelector("#session-track");
  const pairs = [];
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      pairs.push({ pageMs: performance.now(), trackMs: element.currentTime * 1000 });
      const gone = pairs.at(-1).pageMs - pairs[0].pageMs;
      if (gone < lastsMs) return;
      clearInterval(timer);
      resolve(pairs);
    }, 500);
  });
}

/** How far the playing track and the page's clock part in a minute. */
export async function measurePlayingClock(context) {
  const phone = await openReadyPhone(context);
  try {
    await press(phone.page, NAMES.start);
    await seePath(phone.page, "/pijat/sesi");
    const pairs = (await phone.page.evaluate(compareClocks, LASTS_MS)).filter(
      ({ trackMs }) => trackMs > 2000,
    );
    const [start] = pairs;
    const apart = pairs.map(
      ({ pageMs, trackMs }) => trackMs - start.trackMs - (pageMs - start.pageMs),
    );
    const lastsS = (pairs.at(-1).pageMs - start.pageMs) / 1000;
    return [
      {
        what: `playing track against the page's clock, ${lastsS.toFixed(0)} s`,
        unit: UNITS.milliseconds,
        values: [Math.abs(apart.at(-1))],
        notes: [
          "Where there is no sound card Chromium plays by the system's own clock: only a phone tells more.",
          `apart at the end ${apart.at(-1).toFixed(1)} ms, at most ${Math.max(...apart.map(Math.abs)).toFixed(1)} ms on the way`,
        ],
      },
    ];
  } finally {
    await phone.close();
  }
}
