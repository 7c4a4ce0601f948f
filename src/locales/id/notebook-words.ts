import catalogue from "./catalogue.json";
import notebook from "./notebook.json";
import overview from "./overview.json";
import pin from "./pin.json";
import sessions from "./sessions.json";
import storage from "./storage.json";

/** Words of the notebook and of how it is kept safe. */
export const notebookWords = { catalogue, notebook, overview, pin, sessions, storage };
