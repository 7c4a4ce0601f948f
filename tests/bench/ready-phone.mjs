import { seeQuiet } from "../browsers/page.mjs";
import { answerNo, choose, seeWorker } from "../browsers/steps.mjs";
import { openSite } from "../browsers/site.mjs";
import { openPhone } from "./chromium.mjs";

/**
 * A phone on which everything is kept and chosen and today's questions are answered. The network is gone.
 *
 * @returns {Promise<import("./chromium.mjs").Phone & { url: string }>}
 */
export async function openReadyPhone({ root, browser }) {
  const site = await openSite(root);
  try {
    const phone = await openPhone(browser);
    await phone.page.goTo(site.url);
    await seeWorker(phone.page);
    await choose(phone.page);
    await answerNo(phone.page);
    await seeQuiet(phone.page);
    return { ...phone, url: site.url };
  } finally {
    await site.close();
  }
}
