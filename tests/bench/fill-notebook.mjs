/** In the page: a notebook of so many notes, as years of twins would fill it. */
export async function fillNotebook(count, hourMs) {
  const now = Date.now();
  const iso = (ms) => new Date(ms).toISOString();
  const base = (id, at) => ({
    id,
    createdAt: at,
    updatedAt: at,
    deletedAt: null,
    deviceId: "bench",
  });
  const birthAt = iso(now - count * hourMs);
  const rows = [
    {
      ...base("birth", birthAt),
      kind: "birth",
      at: birthAt,
      mode: null,
      place: null,
      skinToSkin: null,
      weightG: null,
      twins: null,
    },
  ];
  for (let index = 1; index < count; index += 1) {
    const at = iso(now - index * hourMs);
    const milk = {
      kind: "milk-volume",
      when: { kind: "exact", at },
      volume: { ml: 5, lowMl: 2.5, highMl: 7.3, method: "teaspoon", count: 1 },
      side: null,
      relation: null,
    };
    const kinds = [
      { kind: "feed", at },
      { kind: "nappy", at, content: "wet" },
      { kind: "nappy", at, content: "stool" },
      milk,
    ];
    rows.push({ ...base(`n${index}`, at), ...kinds[index % 4] });
  }
  await new Promise((resolve, reject) => {
    const opening = indexedDB.open("tetes-pertama");
    opening.addEventListener("error", () => reject(opening.error));
    opening.addEventListener("success", () => {
      const writing = opening.result.transaction("records", "readwrite");
      writing.objectStore("records").clear();
      for (const row of rows) writing.objectStore("records").put(row);
      writing.addEventListener("complete", () => {
        opening.result.close();
        resolve();
      });
    });
  });
}
