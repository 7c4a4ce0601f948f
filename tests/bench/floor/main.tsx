import i18next from "i18next";
import { createRoot } from "react-dom/client";
import { I18nextProvider, initReactI18next, useTranslation } from "react-i18next";
import { BrowserRouter, Link, Route, Routes } from "react-router";
import { Workbox } from "workbox-window";

const i18n = i18next.createInstance();
void i18n.use(initReactI18next).init({
  lng: "id",
  resources: { id: { home: { "next.title": "Pijat" } } },
  defaultNS: "home",
  initAsync: false,
});

function Home() {
  const { t } = useTranslation("home");
  return (
    <main>
      <Link to="/pijat">{t("next.title")}</Link>
    </main>
  );
}

function Next() {
  const { t } = useTranslation("home");
  return <h1>{t("next.title")}</h1>;
}

const root = document.querySelector("#root");
if (root === null) throw new Error("The page has no #root");
createRoot(root).render(
  <BrowserRouter>
    <I18nextProvider i18n={i18n}>
      <Routes>
        <Route path="/" element={<Home />} />
        <Route path="/pijat" element={<Next />} />
      </Routes>
    </I18nextProvider>
  </BrowserRouter>,
);
// Made, as the app makes it, but of no worker: only its code counts.
addEventListener("load", () =>
  new Workbox("/none.js").addEventListener("waiting", () => undefined),
);
