import "../styles/index.css";

import { useEffect } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { BrowserRouter } from "react-router";

import { App } from "../app/app";
import { pageAt } from "../app/pages";
import { hearEarlyActs } from "./early-acts";
import { createFirst, type First } from "./first";
import { lookRound, readStored } from "./look-round";

const base = import.meta.env.BASE_URL;
const root = document.querySelector("#root");
if (root === null) throw new Error("The page has no #root");

/** A page that does not come to life is waited for no longer than this: what is looked for may mend it. */
const LONGEST_MS = 3_000;

const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

/** What comes next would come at once from the phone's cache, and be worked before this page answers. */
const isGovernedPage = (): boolean =>
  "serviceWorker" in navigator && navigator.serviceWorker.controller !== null;

/** Draws nothing: right after its effect is the first moment in which the page hears. */
function Alive({ onAlive }: { onAlive: () => void }) {
  useEffect(() => {
    onAlive();
    setTimeout(hearEarlyActs);
  }, [onAlive]);
  return null;
}

/** The written page is brought to life where it stands; the empty one of an unknown address is filled. */
async function begin(element: Element, { services, stored, isFirstVisit }: First): Promise<void> {
  const { page, isFar = false } = pageAt(`/${location.pathname.slice(base.length)}`) ?? {};
  // What was chosen shows from the first moment; where nothing is stored yet, the page need not wait for its reader.
  // What cannot be fetched is told by the page itself, when it is shown.
  const reading = isFirstVisit ? null : readStored(stored);
  await Promise.allSettled([page?.preload(), reading === null ? null : stored.fetch()]);
  const isAlive = new Promise<void>((resolve) => {
    const app = (
      <BrowserRouter basename={base}>
        <App services={services} beside={<Alive onAlive={resolve} />} />
      </BrowserRouter>
    );
    if (element.firstElementChild === null) createRoot(element).render(app);
    else hydrateRoot(element, app);
  });
  if (isGovernedPage()) await Promise.race([isAlive, pause(LONGEST_MS)]);
  await lookRound(services, { stored, begun: reading, isFar });
}

void begin(root, createFirst(base));
