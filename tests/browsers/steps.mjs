import { isThere, press, seeAlive, seePath, until } from "./page.mjs";

/** The names that a family reads on the way to a massage and back. */
export const NAMES = {
  massage: "Pijat",
  next: "Lanjut",
  save: "Simpan",
  skip: "Lewati dulu",
  no: "Semua tidak",
  start: "MULAI",
  stop: "Berhenti",
  end: "Selesai",
  notebook: "Catatan",
  colostrum: "Kolostrum keluar",
  justNow: "Baru saja",
  drops: "Tetes",
  done: "Selesai",
};

/** Every page and sound is kept, and the worker answers for this page. */
export const seeWorker = (page) =>
  until(
    page,
    "an active service worker",
    async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      return (
        registration?.active?.state === "activated" && navigator.serviceWorker.controller !== null
      );
    },
    [],
    60_000,
  );

/** From Beranda over the number that is asked for once to what is asked of the day. */
export async function choose(page) {
  await seeAlive(page);
  await press(page, NAMES.massage);
  await seePath(page, "/pijat");
  await press(page, NAMES.skip);
}

/** In the page: brings each sign into sight in its turn, and says whether all were long enough. */
async function readSigns() {
  for (const sign of document.querySelectorAll("input[type=checkbox]")) {
    sign.scrollIntoView({ block: "center" });
    await new Promise((resolve) => setTimeout(resolve, 130));
  }
  return [...document.querySelectorAll("button")].some(
    (one) => one.innerText.trim() === "Semua tidak" && !one.disabled,
  );
}

/** Reads what is asked, and answers "Semua tidak", until MULAI stands there. */
export async function answerNo(page) {
  for (;;) {
    await until(
      page,
      "signs to read or MULAI",
      () =>
        document.querySelector("main input[type=checkbox]") !== null ||
        [...document.querySelectorAll("button")].some((one) => one.innerText.trim() === "MULAI"),
    );
    if (await isThere(page, NAMES.start)) return;
    const heading = await page.evaluate(() => document.querySelector("h1").innerText);
    await until(page, "all signs read", readSigns);
    await press(page, NAMES.no);
    await until(page, "the next screen", (old) => document.querySelector("h1")?.innerText !== old, [
      heading,
    ]);
  }
}

/** Ends a massage by the way out that is hers: with thanks, or with comfort where no time had passed. */
export async function stopAndEnd(page) {
  await press(page, NAMES.stop);
  await press(page, NAMES.end);
  await until(page, "the finish", () =>
    /Terima kasih|Tidak apa-apa/.test(document.querySelector("main, #root").innerText),
  );
}
