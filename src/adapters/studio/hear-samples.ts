/** What the scope of a worklet has; the page's own types do not know it. */
declare const AudioWorkletProcessor: new () => { readonly port: MessagePort };
declare const registerProcessor: (name: string, processor: new () => AudioWorkletProcessor) => void;

type AudioWorkletProcessor = {
  /** @returns whether it wants to go on */
  readonly process: (inputs: readonly (readonly Float32Array[])[]) => boolean;
};

/** About 40 ms: often enough for a level that moves with her voice. */
const BATCH = 2_048;

/** Hands on what a microphone gives, in batches. Runs beside the page, where nothing is left out. */
class SampleHearing extends AudioWorkletProcessor {
  private batch = new Float32Array(BATCH);
  private filled = 0;

  process([input]: readonly (readonly Float32Array[])[]): boolean {
    const samples = input?.[0];
    if (samples === undefined) return true;
    this.batch.set(samples, this.filled);
    this.filled += samples.length;
    if (this.filled >= BATCH) {
      this.port.postMessage(this.batch, [this.batch.buffer]);
      this.batch = new Float32Array(BATCH);
      this.filled = 0;
    }
    return true;
  }
}

registerProcessor("hear-samples", SampleHearing);
