import "../styles/index.css";

import { createRoot, hydrateRoot } from "react-dom/client";
import { BrowserRouter } from "react-router";

import { App } from "../app/app";
import { pageAt } from "../app/pages";
import type { Services } from "../application/services";
import { createServices } from "./first";
import { lookRound } from "./look-round";

const base = import.meta.env.BASE_URL;
const root = document.querySelector("#root");
if (root === null) throw new Error("The page has no #root");

/** The written page is brought to life where it stands; `app-shell.html` is empty and is filled. */
async function begin(element: Element, services: Services): Promise<void> {
  // The notes are read while the page is fetched.
  const reading = services.notebook.act((notebook) => notebook.open());
  // A page that cannot be fetched is told by the page itself, when it is shown.
  await pageAt(`/${location.pathname.slice(base.length)}`)
    ?.page.preload()
    .catch(() => undefined);
  const app = (
    <BrowserRouter basename={base}>
      <App services={services} />
    </BrowserRouter>
  );
  if (element.firstElementChild === null) createRoot(element).render(app);
  else hydrateRoot(element, app);
  await lookRound(services, reading);
}

void begin(root, createServices(base));
