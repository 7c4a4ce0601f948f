import type { Words } from "../id/index";
import common from "./common.json";
import errors from "./errors.json";
import finish from "./finish.json";
import home from "./home.json";
import install from "./install.json";
import storage from "./storage.json";
import learning from "./learning.json";
import lessons from "./lessons.json";
import navigation from "./navigation.json";
import notebook from "./notebook.json";
import overview from "./overview.json";
import pin from "./pin.json";
import prepare from "./prepare.json";
import safety from "./safety.json";
import session from "./session.json";
import sessions from "./sessions.json";
import settings from "./settings.json";
import signs from "./signs.json";

/** All words in English. */
export const en: Words = {
  common,
  errors,
  finish,
  home,
  install,
  storage,
  learning,
  lessons,
  navigation,
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
