const withoutStop = (text) => text.replace(/\.$/, "");

/** A title has no full stop, the line that says it has one; nobody hears the difference. */
const isSaidBy = (line, text) =>
  line === undefined || withoutStop(line.text.id) === withoutStop(text);

const placeProblems = ({ id, of, texts }, borrowed) => {
  const places = of.map((place, n) => [place, texts[n]]);
  const lost = places.filter(([, text]) => text === undefined);
  if (lost.length > 0) return lost.map(([place]) => `${id}: nothing is written at ${place}`);
  if (new Set(texts).size !== 1) return [`${id}: its places do not all say the same`];
  return isSaidBy(borrowed, texts[0])
    ? []
    : [`${id}: the session's line does not say "${texts[0]}"`];
};

const twice = (names) => names.filter((name, n) => names.indexOf(name) !== n);

/** Places of lessons that are not there, that say something else than their clip, or that two clips say. */
export const lessonProblems = ({ lessonLines, lines }) => [
  ...lessonLines.flatMap((lessonLine) =>
    placeProblems(
      lessonLine,
      lines.find(({ id }) => id === lessonLine.id),
    ),
  ),
  ...twice(lessonLines.map(({ id }) => id)).map((id) => `${id}: two lines of lessons have this id`),
  ...twice(lessonLines.flatMap(({ of }) => of)).map((place) => `${place}: two clips say it`),
];
