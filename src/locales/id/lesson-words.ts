import learning from "./learning.json";
import lessons from "./lessons.json";

/** Words that come with the lessons. */
export const lessonWords = { learning, lessons };
