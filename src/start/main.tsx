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

/** Draws nothing: right after its effect is the first moment in which the page hears. */
function Alive() {
  useEffect(() => {
    setTimeout(hearEarlyActs);
  }, []);
  return null;
}

/** The written page is brought to life where it stands; the empty one of an unknown address is filled. */
async function begin(element: Element, { services, stored, isFirstVisit }: First): Promise<void> {
  const page = pageAt(`/${location.pathname.slice(base.length)}`)?.page;
  // What was chosen shows from the first moment; where nothing is stored yet, the page need not wait for its reader.
  // What cannot be fetched is told by the page itself, when it is shown.
  const reading = isFirstVisit ? null : readStored(stored);
  await Promise.allSettled([page?.preload(), reading === null ? null : stored.fetch()]);
  const app = (
    <BrowserRouter basename={base}>
      <App services={services} />
      <Alive />
    </BrowserRouter>
  );
  if (element.firstElementChild === null) createRoot(element).render(app);
  else hydrateRoot(element, app);
  await lookRound(services, stored, reading);
}

void begin(root, createFirst(base));
