import type { Words } from "../id/index";
import catalogue from "./catalogue.json";
import common from "./common.json";
import errors from "./errors.json";
import figures from "./figures.json";
import file from "./file.json";
import finish from "./finish.json";
import handover from "./handover.json";
import home from "./home.json";
import install from "./install.json";
import intake from "./intake.json";
import storage from "./storage.json";
import learning from "./learning.json";
import leaving from "./leaving.json";
import lessons from "./lessons.json";
import navigation from "./navigation.json";
import notebook from "./notebook.json";
import overview from "./overview.json";
import packageTexts from "./package.json";
import pin from "./pin.json";
import prepare from "./prepare.json";
import register from "./register.json";
import room from "./room.json";
import review from "./review.json";
import safety from "./safety.json";
import session from "./session.json";
import sessions from "./sessions.json";
import settings from "./settings.json";
import sheet from "./sheet.json";
import signs from "./signs.json";
import steps from "./steps.json";
import studio from "./studio.json";
import study from "./study.json";

/** All words in English. */
export const en: Words = {
  catalogue,
  common,
  errors,
  figures,
  file,
  finish,
  handover,
  home,
  install,
  intake,
  storage,
  learning,
  leaving,
  lessons,
  navigation,
  notebook,
  overview,
  package: packageTexts,
  pin,
  prepare,
  register,
  room,
  review,
  safety,
  session,
  sessions,
  settings,
  sheet,
  signs,
  steps,
  studio,
  study,
};
