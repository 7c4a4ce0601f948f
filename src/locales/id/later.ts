import finish from "./finish.json";
import storage from "./storage.json";
import notebook from "./notebook.json";
import overview from "./overview.json";
import pin from "./pin.json";
import prepare from "./prepare.json";
import safety from "./safety.json";
import session from "./session.json";
import sessions from "./sessions.json";
import settings from "./settings.json";
import signs from "./signs.json";

/** Words that come with the pages that need them. */
export const laterWords = {
  finish,
  storage,
  notebook,
  overview,
  pin,
  prepare,
  safety,
  session,
  sessions,
  settings,
  signs,
};
