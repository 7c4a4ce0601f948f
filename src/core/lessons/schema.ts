import * as v from "valibot";

import { failure, success, type Result } from "../result";
import { DRAWN_PICTURES, GRADES, LESSON_IDS, type Lesson } from "./lesson";

const name = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const file = v.pipe(v.string(), v.regex(/^[a-z0-9-]+(\/[a-z0-9-]+)+$/));
const date = v.pipe(v.string(), v.isoDate());
const lessonId = v.picklist(LESSON_IDS);

const question = v.pipe(
  v.object({
    see: v.object({ lesson: lessonId, card: name }),
    choices: v.pipe(v.array(name), v.minLength(2)),
    right: name,
  }),
  v.check(({ choices, right }) => choices.includes(right), "the right answer is not offered"),
);

const card = v.object({
  id: name,
  picture: v.union([
    v.object({ drawn: v.picklist(DRAWN_PICTURES) }),
    v.object({ file, still: v.exactOptional(file) }),
  ]),
  protocol: v.exactOptional(v.picklist(["jujun", "downward"])),
  spoken: v.exactOptional(v.boolean()),
  signs: v.exactOptional(v.array(name)),
  practice: v.exactOptional(v.boolean()),
  visits: v.exactOptional(v.picklist(["mother", "baby"])),
  calls: v.exactOptional(v.boolean()),
  question: v.exactOptional(question),
  sources: v.pipe(v.array(name), v.minLength(1)),
  grade: v.picklist(GRADES),
});

const lessonSchema = v.object({
  id: lessonId,
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/)),
  written: date,
  reviewed: v.nullable(date),
  cover: file,
  cards: v.pipe(v.array(card), v.minLength(1)),
});

/** Reads a lesson's content file: each card once, each with its source. The reason says where it fails. */
export function parseLesson(content: unknown): Result<Lesson, string> {
  const parsed = v.safeParse(lessonSchema, content);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return failure(`${v.getDotPath(issue) ?? "lesson"}: ${issue.message}`);
  }
  const ids = parsed.output.cards.map(({ id }) => id);
  return new Set(ids).size === ids.length ? success(parsed.output) : failure("a card stands twice");
}
