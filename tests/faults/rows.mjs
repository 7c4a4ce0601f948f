/** In the page: every row of the notebook, past the app. */
export const readAllRows = () =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open("tetes-pertama");
    opening.addEventListener("error", () => reject(opening.error));
    opening.addEventListener("success", () => {
      const database = opening.result;
      const reading = database.transaction("records").objectStore("records").getAll();
      reading.addEventListener("error", () => reject(reading.error));
      reading.addEventListener("success", () => {
        database.close();
        resolve(reading.result);
      });
    });
  });
