import { press, seeAlive, seeQuiet, seePath, seeText, until } from "./page.mjs";
import { answerNo, choose, NAMES, seeWorker } from "./steps.mjs";
import { moveTo, seeSound, watchTrack } from "./track.mjs";

/** Places on the axis of the massage that goes up, with rests of two minutes, in seconds. */
const IN_ROUND = 45;
const IN_REST = 335;
const IN_CLOSING = 1172;
const BEFORE_END = 1199;

const hasControl = (name) =>
  [...document.querySelectorAll("button")].some((one) => one.innerText.trim() === name);
const hasWords = (text) => document.body.innerText.includes(text);

const seePictures = (page) =>
  until(page, "pictures", () => {
    const pictures = [...document.images].filter(({ loading }) => loading !== "lazy");
    const shown = pictures.length > 0 ? pictures : [...document.images].slice(0, 1);
    return shown.every(({ complete, naturalWidth }) => complete && naturalWidth > 0);
  });

/** A clip that the worker has kept can be played: some players take it in ranges only. */
const seeClip = (page, url) =>
  until(
    page,
    "a clip that can be played",
    (address) =>
      new Promise((resolve) => {
        const clip = new Audio(address);
        clip.addEventListener("loadedmetadata", () => resolve(clip.duration > 1));
        clip.addEventListener("error", () => resolve(false));
        setTimeout(() => resolve(false), 3_000);
        clip.load();
      }),
    [url],
  );

/** Notes of the list, by how they begin. */
const seeNote = (page, word) =>
  until(
    page,
    `one note that begins with "${word}"`,
    (begin) =>
      [...document.querySelectorAll("#all-entries ~ div li")].filter((one) =>
        one.textContent.startsWith(begin),
      ).length === 1,
    [word],
  );

/** Colostrum in two taps, and how much by picture. */
async function noteColostrum(page) {
  await press(page, NAMES.colostrum);
  await press(page, NAMES.justNow);
  await press(page, NAMES.drops);
  await press(page, NAMES.save);
  await press(page, NAMES.done);
  await seeNote(page, "Kolostrum pertama, 3 tetes");
}

/**
 * A first visit with network, and then without: from the first choice to the massage and the colostrum in the notebook.
 *
 * @param {import("./page.mjs").Page} page
 * @param {import("./site.mjs").Site} site is closed on the way
 * @returns how the session sounded, and what was thrown and not caught on the way
 */
export async function firstMassage(page, site) {
  await page.goTo(site.url);
  await seeWorker(page);
  await seeQuiet(page);
  await site.close();

  await page.reload();
  await seeAlive(page);
  await watchTrack(page);
  await choose(page);
  await answerNo(page);
  await press(page, NAMES.start);
  await seePath(page, "/pijat/sesi");
  const { way } = await seeSound(page);

  await moveTo(page, { way, seconds: IN_ROUND, what: "the first round" }, hasWords, [
    "Babak 1 dari 3",
  ]);
  await moveTo(page, { way, seconds: IN_REST, what: "the rest" }, hasControl, [NAMES.next]);
  await moveTo(page, { way, seconds: IN_CLOSING, what: "the closing" }, hasWords, ["Penutup"]);
  await moveTo(page, { way, seconds: BEFORE_END, what: "the end" }, hasWords, [
    "Terima kasih, Ayah.",
  ]);
  await seeText(page, "Tersimpan.");
  await press(page, NAMES.notebook);
  await seePath(page, "/catatan");
  await seeNote(page, "Pijat");
  await noteColostrum(page);

  await page.reload();
  await seeNote(page, "Pijat");
  await seeNote(page, "Kolostrum pertama, 3 tetes");
  await seeQuiet(page);
  await page.goTo(`${site.url}pengaturan`);
  await seeQuiet(page);
  await seeText(page, "Suara dan getar");
  await page.goTo(`${site.url}belajar/kolostrum`);
  await seeText(page, "Kolostrum adalah ASI pertama");
  await seePictures(page);
  await press(page, NAMES.next);
  await seeText(page, "Sedikit di awal itu wajar");
  await seeClip(page, `${site.url}voice/id/lesson-leave-for-puskesmas.ogg`);
  await page.goTo(`${site.url}bahaya`);
  await seeQuiet(page);
  await seePictures(page);

  return { way, errors: page.errors() };
}
