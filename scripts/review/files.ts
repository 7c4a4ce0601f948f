import * as v from "valibot";

const ids = v.array(v.string());

const linesSchema = v.array(
  v.pipe(
    v.object({ id: v.string(), text: v.object({ id: v.string() }), sources: ids }),
    v.transform(({ id, text, sources }) => ({ id, text: text.id, sources })),
  ),
);

const sentencesSchema = v.array(
  v.pipe(
    v.object({ text: v.string(), sources: ids }),
    v.transform(({ text, sources }) => ({ place: text, sources })),
  ),
);

/** The script of the session's voice. @throws ValiError */
export const parseLines = (file: unknown) => v.parse(linesSchema, file);

/** The sentences of the pages with what they rest on. @throws ValiError */
export const parseSentences = (file: unknown) => v.parse(sentencesSchema, file);

/** The list within the file of the sources. @throws ValiError */
export const parseSourcesFile = (file: unknown): unknown =>
  v.parse(v.object({ sources: v.unknown() }), file).sources;
