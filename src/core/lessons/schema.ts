import * as v from "valibot";

import { failure, success, type Result } from "../result";
import { DRAWN_PICTURES, LESSON_IDS, type Lesson } from "./lesson";

const name = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const file = v.pipe(v.string(), v.regex(/^[a-z0-9-]+(\/[a-z0-9-]+)+$/));
const date = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
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
    v.object({ pair: v.pipe(v.array(file), v.minLength(2), v.maxLength(2)) }),
    v.object({ file, still: v.optional(file) }),
  ]),
  protocol: v.optional(v.picklist(["jujun", "downward"])),
  spoken: v.optional(v.boolean()),
  signs: v.optional(v.array(name)),
  practice: v.optional(v.boolean()),
  visits: v.optional(v.picklist(["mother", "baby"])),
  calls: v.optional(v.boolean()),
  question: v.optional(question),
  sources: v.pipe(v.array(name), v.minLength(1)),
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
