import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { signDrawing } from "../../src/content/safety/sign-pictures";
import { LESSON_IDS, parseLesson } from "../../src/core/lessons/lesson";
import { pictureFiles } from "../../src/core/review/picture-files";
import {
  statementHash,
  type Statement,
  type StatementContent,
} from "../../src/core/review/statement";
import { statementsOf } from "../../src/core/review/statements";
import type { Words } from "../../src/core/review/words";
import { parseSigns } from "../../src/core/safety/signs";
import { parseSources } from "../../src/core/sources/source";
import { parseCalendar } from "../../src/core/visits/calendar";
import { parseLines, parseSentences, parseSourcesFile } from "./files";

const WORDS = "src/locales/id";

/** Reads a file of the project, and remembers which. */
function createReader(root: string) {
  const files = new Set<string>();
  const bytes = (file: string): Uint8Array => {
    const path = join(root, file);
    files.add(path);
    return readFileSync(path);
  };
  const json = (file: string): unknown => JSON.parse(new TextDecoder().decode(bytes(file)));
  return { bytes, json, files };
}

const must = <T>(parsed: { ok: true; value: T } | { ok: false; reason: string }): T => {
  if (!parsed.ok) throw new TypeError(`No statement can be read: ${parsed.reason}`);
  return parsed.value;
};

const hashed = (content: StatementContent, pictures: readonly Uint8Array[]): Statement => ({
  ...content,
  hash: statementHash(content.phrases, pictures),
});

/**
 * Every statement of the app with the hash of its words and picture, from the files of the project as they lie there.
 *
 * @param root of the project
 * @throws where a file is missing, or is not what the app reads
 */
export function collectStatements(root: string): {
  readonly statements: readonly Statement[];
  /** All that was read. */
  readonly files: readonly string[];
} {
  const { bytes, json, files } = createReader(root);
  const words: Words = Object.fromEntries(
    readdirSync(join(root, WORDS))
      .filter((name) => name.endsWith(".json"))
      .map((name) => [name.slice(0, -".json".length), json(`${WORDS}/${name}`)]),
  );
  const grades = new Map(
    parseSources(parseSourcesFile(json("src/content/sources/sources.json"))).map(
      ({ id, grade }) => [id, grade],
    ),
  );
  const contents = statementsOf({
    lessons: LESSON_IDS.map((id) => must(parseLesson(json(`src/content/lessons/${id}.json`)))),
    visits: must(parseCalendar(json("src/content/visits/visits.json"))).visits,
    signs: parseSigns(json("src/content/safety/signs.json")),
    drawingOf: signDrawing,
    lines: parseLines(json("src/content/voice/lines.json")),
    sentences: parseSentences(json("src/content/sources/statements.json")),
    gradeOf: (source) => grades.get(source) ?? null,
    words,
  });
  const statements = contents.map((content) =>
    hashed(content, pictureFiles(content.picture).map(bytes)),
  );
  return { statements, files: [...files] };
}
