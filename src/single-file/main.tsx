import "../styles/index.css";

import { createRoot } from "react-dom/client";
import { HashRouter } from "react-router";

import { themeOf } from "../core/settings/theme";
import { followJumps } from "./jumps";
import { createFileServices } from "./services";
import { SingleFileApp } from "./single-file-app";

const root = document.querySelector("#root");
if (root === null) throw new Error("The page has no #root");

const services = createFileServices();
// Before the first paint: a dark room must never see a white page.
document.documentElement.dataset["theme"] = themeOf(
  services.settings.get().theme,
  Number(services.clock.now().slice(11, 13)),
  matchMedia("(prefers-color-scheme: dark)").matches,
);
followJumps();
createRoot(root).render(
  <HashRouter>
    <SingleFileApp services={services} />
  </HashRouter>,
);
