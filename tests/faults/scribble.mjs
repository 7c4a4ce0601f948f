/** In the page, before the app: remembers the id of the row that was given to the database last. */
export function watchWrites() {
  // oxlint-disable-next-line typescript/unbound-method -- the proxy hands on what it was called with
  IDBObjectStore.prototype.put = new Proxy(IDBObjectStore.prototype.put, {
    apply: (put, store, words) => {
      if (store.name === "records") window.lastWritten = words[0].id;
      return Reflect.apply(put, store, words);
    },
  });
}

/**
 * In the page: makes notes as fast as a thumb never could, and tells each one that the app calls kept. Does not end.
 *
 * @param {number} seed
 */
export function scribble(seed) {
  let state = seed;
  const below = (most) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
  const buttonOf = (name) =>
    [...document.querySelectorAll("button")].find(
      (one) => one.textContent.trim().startsWith(name) && one.getClientRects().length > 0,
    );
  /** Waits until the page shows what is meant; a page that is busy with the last note is no fault. */
  const seen = (look) =>
    new Promise((resolve) => {
      const ask = () => {
        const found = look();
        if (found) resolve(found);
        else setTimeout(ask, 1);
      };
      ask();
    });
  const press = async (name) => (await seen(() => buttonOf(name))).click();
  const toast = () =>
    [...document.querySelectorAll("output")].find((one) => /ersimpan/.test(one.textContent));

  const inSheet = () => document.querySelector("dialog output");

  async function oneTap(word) {
    const before = toast();
    await press(word);
    await seen(() => toast() && toast() !== before);
    await window.acknowledge({ id: window.lastWritten, hasVolume: false });
  }

  async function withAmount() {
    await press("Kolostrum keluar");
    await seen(() => document.querySelector("dialog"));
    const before = inSheet();
    await press("Baru saja");
    await seen(() => inSheet() && inSheet() !== before);
    const id = window.lastWritten;
    await window.acknowledge({ id, hasVolume: false });
    await press("Tetes");
    await press("Simpan");
    await seen(() =>
      /Tercatat \d+ tetes/.test(document.querySelector("dialog")?.textContent ?? ""),
    );
    await window.acknowledge({ id, hasVolume: true });
    await press("Selesai");
    await seen(() => document.querySelector("dialog") === null);
  }

  const words = ["Menyusu", "Pipis", "BAB"];
  async function goOn(nth) {
    if (below(4) === 0) await withAmount();
    else await oneTap(words[nth % words.length]);
    setTimeout(() => void goOn(nth + 1), 0);
  }
  void goOn(0);
}
