/** jsdom answers no question about the device: here every answer is no, at every hour and for every test. */
Object.defineProperty(globalThis, "matchMedia", {
  configurable: true,
  writable: true,
  value: (media: string) => Object.assign(new EventTarget(), { matches: false, media }),
});
