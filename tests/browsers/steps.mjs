import { isThere, press, seeAlive, seePath, until } from "./page.mjs";

/** The names that a family reads on the way to a massage and back. */
export const NAMES = {
  massage: "Pijat",
  up: "Naik",
  next: "Lanjut",
  save: "Simpan",
  skip: "Lewati dulu",
  no: "Tidak",
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

/** From Beranda over the choices that are made once to the first question of the day. */
export async function choose(page) {
  await seeAlive(page);
  await press(page, NAMES.massage);
  await seePath(page, "/pijat");
  await press(page, NAMES.up);
  await press(page, NAMES.next);
  await press(page, NAMES.next);
  await press(page, NAMES.save);
  await press(page, NAMES.skip);
}

const words = () => document.querySelector("main, #root").innerText;

/** Answers "Tidak" to every question, until MULAI stands there. */
export async function answerNo(page) {
  for (;;) {
    await until(page, "a question or MULAI", () =>
      [...document.querySelectorAll("button")].some(
        (one) => one.innerText.trim() === "Tidak" || one.innerText.trim() === "MULAI",
      ),
    );
    if (await isThere(page, NAMES.start)) return;
    const before = await page.evaluate(words);
    await press(page, NAMES.no);
    await until(
      page,
      "the next question",
      (old) => document.querySelector("main, #root").innerText !== old,
      [before],
    );
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
