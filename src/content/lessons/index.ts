import { parseLesson, type Lesson, type LessonId } from "../../core/lessons/lesson";
import checkFirst from "./check-first.json";
import colostrum from "./colostrum.json";
import dangerSigns from "./danger-signs.json";
import fatherReady from "./father-ready.json";
import firstHours from "./first-hours.json";
import learnMassage from "./learn-massage.json";
import teachBack from "./teach-back.json";
import whatStudiesSay from "./what-studies-say.json";

function load(file: unknown): Lesson {
  const parsed = parseLesson(file);
  if (!parsed.ok) throw new TypeError(`A lesson cannot be used. ${parsed.reason}`);
  return parsed.value;
}

/** What the lessons teach: cards with their pictures and sources. Their words are in the locales. */
export const lessons: Readonly<Record<LessonId, Lesson>> = {
  "learn-massage": load(learnMassage),
  colostrum: load(colostrum),
  "first-hours": load(firstHours),
  "father-ready": load(fatherReady),
  "danger-signs": load(dangerSigns),
  "check-first": load(checkFirst),
  "what-studies-say": load(whatStudiesSay),
  "teach-back": load(teachBack),
};
