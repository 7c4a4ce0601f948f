/** Work with pauses in which a tap can come between; the last step gives what came of it. */
export type Stepwise<Made> = Generator<undefined, Made, undefined>;

/** All of it at once: for little work, and where nobody waits. */
export function atOnce<Made>(steps: Stepwise<Made>): Made {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
