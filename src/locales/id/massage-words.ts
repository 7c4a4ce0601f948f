import finish from "./finish.json";
import prepare from "./prepare.json";
import safety from "./safety.json";
import session from "./session.json";
import settings from "./settings.json";
import signs from "./signs.json";

/** Words of the massage, of what it is chosen by and of when to get help. */
export const massageWords = { finish, prepare, safety, session, settings, signs };
