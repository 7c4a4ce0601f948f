import type { i18n } from "i18next";
import type { ReactNode } from "react";
import { I18nextProvider } from "react-i18next";

import { ServicesContext } from "../access/services-context";
import type { Services } from "../application/services";
import { ErrorBoundary } from "./error-boundary";

export type AppFrameProps = { services: Services; words: i18n; children: ReactNode };

/** What stands around all pages: how they reach the services and the words, and what is shown where one breaks. */
export function AppFrame({ services, words, children }: AppFrameProps) {
  return (
    <ServicesContext value={services}>
      <I18nextProvider i18n={words}>
        <ErrorBoundary>{children}</ErrorBoundary>
      </I18nextProvider>
    </ServicesContext>
  );
}
