import { serve } from "../../scripts/serve.mjs";

/**
 * @typedef {object} Site
 * @property {string} url address of Beranda, ending in a slash
 * @property {() => Promise<void>} close the network is gone: nothing answers any more
 */

/** Serves the built app on a free port. @param {string} root @returns {Promise<Site>} */
export async function openSite(root) {
  const server = await serve({ root, port: 0 });
  return {
    url: `http://localhost:${server.address().port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
