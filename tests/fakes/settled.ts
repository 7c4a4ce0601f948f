/** Lets every promise that can go on do so, without any time passing. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 100; turn += 1) await Promise.resolve();
}

export type Held<T> = {
  readonly promise: Promise<T>;
  readonly arrive: (value: T) => void;
};

/** Something that comes only when the test says so. */
export function held<T>(): Held<T> {
  let arrive: (value: T) => void = () => undefined;
  const promise = new Promise<T>((resolve) => {
    arrive = resolve;
  });
  return { promise, arrive: (value) => arrive(value) };
}
