/**
 * @param {import("puppeteer-core").Page} tab
 * @param {() => Promise<void>} close
 * @returns {import("./page.mjs").Page}
 */
export function pageOf(tab, close) {
  const errors = [];
  tab.on("pageerror", ({ message }) => errors.push(`${new URL(tab.url()).pathname} ${message}`));
  return {
    goTo: async (url) => {
      await tab.goto(url, { waitUntil: "load", timeout: 60_000 });
    },
    reload: async () => {
      await tab.reload({ waitUntil: "load", timeout: 60_000 });
    },
    evaluate: (work, ...args) => tab.evaluate(work, ...args),
    click: (selector) => tab.click(selector),
    errors: () => errors,
    close,
  };
}
