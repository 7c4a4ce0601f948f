const withoutStop = (text) => text?.replace(/\.$/, "");

const placeProblems = ({ id, place, text }) => {
  if (id === undefined) return [`${place}: no clip says "${text}"`];
  return text === undefined ? [`${id}: nothing is written at ${place}`] : [];
};

/** A title has no full stop, the line that says it has one; nobody hears the difference. */
const sameClipProblems = (lessonLines, lines) => {
  const said = new Map(lines.map(({ id, text }) => [id, withoutStop(text.id)]));
  return lessonLines.flatMap(({ id, place, text }) => {
    if (id === undefined || text === undefined) return [];
    if (!said.has(id)) said.set(id, withoutStop(text));
    return said.get(id) === withoutStop(text)
      ? []
      : [`${id}: does not say "${text}", which stands at ${place}`];
  });
};

const twiceProblems = (lessonLines, lines) => {
  const clipOf = new Map(lines.map(({ id, text }) => [withoutStop(text.id), id]));
  return lessonLines.flatMap(({ id, text }) => {
    if (id === undefined || text === undefined) return [];
    const first = clipOf.get(withoutStop(text)) ?? id;
    clipOf.set(withoutStop(text), first);
    return first === id ? [] : [`${id}: "${text}" is said by ${first} already`];
  });
};

/** Places of lessons that no clip says, clips that say something else, and sentences that two clips say. */
export const lessonProblems = ({ lessonLines, lines }) => [
  ...lessonLines.flatMap(placeProblems),
  ...sameClipProblems(lessonLines, lines),
  ...twiceProblems(lessonLines, lines),
];
