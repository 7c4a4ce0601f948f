/** A span in minutes, to the half minute, written the way of the language: "2½" or "19". */
export function minutesOf(ms: number, language: string): string {
  const halves = Math.round(ms / 30_000);
  const whole = new Intl.NumberFormat(language).format(Math.floor(halves / 2));
  if (halves % 2 === 0) return whole;
  return halves === 1 ? "½" : `${whole}½`;
}
