/** Enough of a clip to be told from any other and from the noise of the bed. */
const TEMPLATE_MS = 60;

/** Of 1. The clip comes back almost unchanged, so what matches less is not it. */
const LEAST_LIKENESS = 0.9;

/** The cosine between `template` and as many samples from `at` on: 1 for the same shape, whatever its strength. */
const likeness = (template: Float32Array, samples: Float32Array, at: number): number => {
  let [product, ours, theirs] = [0, 0, 0];
  for (let n = 0; n < template.length; n++) {
    const [expected, heard] = [template[n] ?? 0, samples[at + n] ?? 0];
    product += expected * heard;
    ours += expected * expected;
    theirs += heard * heard;
  }
  return product / (Math.sqrt(ours * theirs) || 1);
};

/** Where within reach of `aroundMs` the beginning of `sound` lies in `samples`, in ms; `NaN` if nowhere. */
export const findSound = (
  samples: Float32Array,
  sound: Float32Array,
  place: { readonly sampleRate: number; readonly aroundMs: number; readonly reachMs: number },
): number => {
  const toSamples = (ms: number): number => Math.round((ms * place.sampleRate) / 1000);
  const template = sound.subarray(0, toSamples(TEMPLATE_MS));
  const first = Math.max(0, toSamples(place.aroundMs - place.reachMs));
  const last = toSamples(place.aroundMs + place.reachMs);

  let best = { at: NaN, likeness: LEAST_LIKENESS };
  for (let at = first; at <= last; at++) {
    const here = likeness(template, samples, at);
    if (here > best.likeness) best = { at, likeness: here };
  }
  return (best.at * 1000) / place.sampleRate;
};
