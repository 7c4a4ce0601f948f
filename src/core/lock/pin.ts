/** How many digits a PIN may have. */
export const PIN_LENGTH = { least: 4, most: 12 } as const;

export type PinFault = "not-digits" | "too-short" | "too-long" | "too-easy";

/** One digit, or two in turn: 1111, 1212. They are among the first that anyone tries. */
const REPEATED = /^(\d\d?)\1+$/;

/** Up or down one by one, also over the end: 1234, 9876, 7890. */
function isRun(pin: string): boolean {
  const steps = [...pin].slice(1).map((digit, index) => (Number(digit) - Number(pin[index])) % 10);
  return [1, -9].includes(steps[0] ?? 0)
    ? steps.every((step) => step === 1 || step === -9)
    : steps.every((step) => step === -1 || step === 9);
}

/** Whether digits have the form of a PIN. Only such a PIN is worth a try. */
export const isPin = (digits: string): boolean =>
  /^\d+$/.test(digits) && digits.length >= PIN_LENGTH.least && digits.length <= PIN_LENGTH.most;

/** What speaks against a new PIN; null when it may be set. */
export function pinFault(pin: string): PinFault | null {
  if (!/^\d*$/.test(pin)) return "not-digits";
  if (pin.length < PIN_LENGTH.least) return "too-short";
  if (pin.length > PIN_LENGTH.most) return "too-long";
  return REPEATED.test(pin) || isRun(pin) ? "too-easy" : null;
}
