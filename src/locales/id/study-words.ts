import study from "./study.json";

/** Words of the study that is worked again. */
export const studyWords = { study };
