/** A picture that does not come keeps no paper waiting longer than this. */
const LONGEST_MS = 5_000;

/** Settles when every picture of a part of the page can be drawn, or will not be. */
export async function whenDrawn(part: HTMLElement): Promise<void> {
  const pictures = [...part.querySelectorAll("img")].map(async (picture) => {
    // One that waits until it is scrolled to would not come at all.
    picture.loading = "eager";
    await picture.decode();
  });
  const given = new Promise((resolve) => {
    setTimeout(resolve, LONGEST_MS);
  });
  await Promise.race([Promise.allSettled(pictures), given]);
}
