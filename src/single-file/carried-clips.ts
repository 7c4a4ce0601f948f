import lessonLines from "../content/voice/lesson-lines.json";
import { protocols } from "../content/protocols/index";
import { clipPath } from "../content/voice/index";
import { lessonClipPath, lessonClips } from "../content/voice/lesson-voice";
import { compileTimeline } from "../core/protocol/compile";
import { practiceChoices, practiceOf } from "../core/protocol/practice";
import type { Cue, Segment, Timeline } from "../core/protocol/timeline";

/** Said or sounded outside every protocol: what a stopped or paused massage says, the trial of the sound, the bed. */
const OUTSIDE = ["sound-test", "paused", "resumed", "stopped", "call-midwife-now", "breath"];

/** Read aloud in the file; the other lessons are read by the phone's own voice, where it has one. */
const READ_ALOUD = "danger-signs";

/** Of a later round its name and its end; what else is said in it repeats or comforts, and stands on the screen. */
function neededOf({ cues }: Timeline, segment: Segment, index: number): readonly Cue[] {
  const own = cues.filter((cue) => cue.segment === index);
  if (segment.kind !== "round" || segment.round === 1) return own;
  const spoken = own.filter(({ kind }) => kind === "voice");
  return own.filter((cue) => cue.kind !== "voice" || cue === spoken[0] || cue === spoken.at(-1));
}

/** What the massages say as most families are led, and the round on a pillow. */
function clipsOfMassages(): readonly string[] {
  const timelines = Object.values(protocols).flatMap((protocol) => [
    compileTimeline(protocol),
    compileTimeline(practiceOf(protocol), practiceChoices(protocol)),
  ]);
  return timelines.flatMap((timeline) =>
    timeline.segments.flatMap((segment, index) =>
      neededOf(timeline, segment, index).map(({ clip }) => clip),
    ),
  );
}

const clipsOfSigns = (): readonly string[] =>
  Object.keys(lessonLines[READ_ALOUD]).flatMap((card) => lessonClips(READ_ALOUD, card));

/**
 * Paths below `public/` of the sounds that the single file carries, each once. What is missing is told in words on the
 * screen: no sign and no step depends on a sound.
 */
export const carriedSounds = (): readonly string[] => [
  ...new Set([
    ...[...clipsOfMassages(), ...OUTSIDE].map(clipPath),
    ...clipsOfSigns().map(lessonClipPath),
  ]),
];
