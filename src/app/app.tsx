import { Suspense, type ReactNode } from "react";
import { Route, Routes } from "react-router";

import type { Services } from "../application/services";
import { usePageFocus } from "../shell/use-page-focus";
import { AppFrame } from "./app-frame";
import { i18n } from "./i18n";
import { NotFoundPage } from "./not-found-page";
import { pages } from "./pages";
import { useAppearance } from "./use-appearance";
import { useLanguage } from "./use-language";
import { useReturnToSession } from "./use-return-to-session";

export type AppProps = {
  services: Services;
  /** Draws nothing: its effects run once a page hears. */
  beside?: ReactNode;
};

/** The whole app inside a router. */
export function App({ services, beside }: AppProps) {
  return (
    <AppFrame services={services} words={i18n}>
      <Pages beside={beside} />
    </AppFrame>
  );
}

function Pages({ beside }: Pick<AppProps, "beside">) {
  useAppearance();
  useLanguage();
  usePageFocus();
  useReturnToSession();
  return (
    <Suspense>
      <Routes>
        {pages.map(({ path, page: { Page } }) => (
          <Route key={path} path={path} element={<Page />} />
        ))}
        <Route path="*" element={<NotFoundPage />} />
      </Routes>
      {beside}
    </Suspense>
  );
}
