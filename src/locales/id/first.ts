import common from "./common.json";
import errors from "./errors.json";
import home from "./home.json";
import install from "./install.json";
import navigation from "./navigation.json";

/** Words of the first page and of what stands on every page. */
export const firstWords = { common, errors, home, install, navigation };
