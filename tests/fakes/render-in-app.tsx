import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ComponentType, ReactNode } from "react";
import { I18nextProvider } from "react-i18next";
import { MemoryRouter } from "react-router";

import { fetchWords, i18n, speak } from "../../src/app/i18n";
import { stillServices } from "../../src/start/still";
import type { Services } from "../../src/application/services";
import type { Language } from "../../src/core/settings/choices";
import { ServicesContext } from "../../src/access/services-context";

/** Shows a part of the app with all its words, and someone to use it. */
export async function renderInApp(
  part: ReactNode,
  services: Partial<Services> = {},
  language: Language = "id",
  Router: ComponentType<{ children: ReactNode }> = MemoryRouter,
) {
  await fetchWords([
    "massage",
    "notebook",
    "handOver",
    "sheet",
    "package",
    "room",
    "lessons",
    "studio",
    "study",
    "register",
  ]);
  await speak(language);
  const all = { ...stillServices(), ...services };
  const user = userEvent.setup();
  const view = render(
    <Router>
      <ServicesContext value={all}>
        <I18nextProvider i18n={i18n}>{part}</I18nextProvider>
      </ServicesContext>
    </Router>,
  );
  return { ...view, user };
}
