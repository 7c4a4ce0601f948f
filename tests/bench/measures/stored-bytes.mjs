import { answerNo, choose, seeWorker } from "../../browsers/steps.mjs";
import { openSite } from "../../browsers/site.mjs";
import { openPhone } from "../chromium.mjs";
import { sum, sumBy } from "../statistics.mjs";
import { megabytes, UNITS } from "../units.mjs";

/** In the page: the body of everything in every cache. */
async function readCaches() {
  const found = [];
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const response = await cache.match(request);
      const { byteLength } = await response.arrayBuffer();
      found.push({ path: new URL(request.url).pathname, bytes: byteLength });
    }
  }
  return found;
}

async function readRest() {
  const { usageDetails = {} } = await navigator.storage.estimate();
  const texts = Object.entries(localStorage).flat();
  return { details: usageDetails, localStorage: 2 * texts.join("").length };
}

const kindOf = ({ path }) => path.split(".").at(-1);

/** What the phone keeps once the worker is active and the first choices are made. */
export async function measureStored({ root, browser }) {
  const site = await openSite(root);
  const phone = await openPhone(browser);
  try {
    await phone.page.goTo(site.url);
    await seeWorker(phone.page);
    await choose(phone.page);
    await answerNo(phone.page);
    const files = await phone.page.evaluate(readCaches);
    const rest = await phone.page.evaluate(readRest);
    const total = sum(files.map(({ bytes }) => bytes));
    const kinds = sumBy(files, kindOf, ({ bytes }) => bytes);
    return [
      {
        what: "everything the phone stores, voice included",
        unit: UNITS.kilobytes,
        values: [total],
        bar: { atMost: megabytes(3.1) },
        notes: [
          `${files.length} files, ${total} bytes (1 MB is taken as 1,048,576 bytes)`,
          [...kinds].map(([kind, bytes]) => `${kind} ${UNITS.kilobytes.write(bytes)}`).join(", "),
          `besides: localStorage ${rest.localStorage} bytes; Chromium's own count ${JSON.stringify(rest.details)}`,
        ],
      },
    ];
  } finally {
    await phone.close();
    await site.close();
  }
}
