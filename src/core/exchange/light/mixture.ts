/** The increment and the two factors of SplitMix32, with Wellons' constants for 32 bits (prospector, 2018). */
const STEP = 0x9e_37_79_b9;
const FACTORS = [0x21_f0_aa_ad, 0x73_5a_2d_97] as const;

/** The output of SplitMix32 for a state: each of its 32 bits depends on each of the state's. */
function scrambled(state: number): number {
  const once = Math.imul(state ^ (state >>> 16), FACTORS[0]);
  const twice = Math.imul(once ^ (once >>> 15), FACTORS[1]);
  return (twice ^ (twice >>> 15)) >>> 0;
}

/**
 * Which blocks are mixed in the part of a transfer with this number: 1 for each that is in, each by the toss of a coin,
 * one at least. Part of the format: SplitMix32 starts from the id of the transfer plus the number, gives 32 tosses at
 * each step, the lowest bit first, and goes on with as many again while none was in.
 *
 * @param total how many blocks there are, 1 to 64
 */
export function mixtureOf(transferId: number, part: number, total: number): Uint8Array {
  const chosen = new Uint8Array(total);
  let state = (transferId + part) | 0;
  do {
    for (let block = 0; block < total; block += 1) {
      const toss = block % 32;
      if (toss === 0) state = (state + STEP) | 0;
      chosen[block] = (scrambled(state) >>> toss) & 1;
    }
  } while (!chosen.includes(1));
  return chosen;
}
