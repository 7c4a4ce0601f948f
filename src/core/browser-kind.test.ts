import { describe, expect, it } from "vitest";

import { kindOfBrowser } from "./browser-kind";

const ANDROID = "Mozilla/5.0 (Linux; Android 11; SM-A022F";
const CHROME = "AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Mobile Safari/537.36";
const IPHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 16_6 like Mac OS X) AppleWebKit/605.1.15";

describe("a browser", () => {
  it.each([
    `${ANDROID}) ${CHROME}`,
    `${ANDROID}) ${CHROME} SamsungBrowser/23.0`,
    `${IPHONE} Version/16.6 Mobile/15E148 Safari/604.1`,
    "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0 Online/1",
  ])("of its own is one: %s", (userAgent) => {
    expect(kindOfBrowser(userAgent)).toBe("browser");
  });

  it.each([
    `${ANDROID}; wv) Version/4.0 ${CHROME}`,
    `${ANDROID}; wv) ${CHROME} [FB_IAB/FB4A;FBAV/440.0.0.0;]`,
    `${ANDROID}) ${CHROME} Instagram 300.0.0.0 Android`,
    `${ANDROID}) ${CHROME} WhatsApp/2.23.20`,
    `${ANDROID}) ${CHROME} Line/13.0.0`,
  ])("inside an Android app is told: %s", (userAgent) => {
    expect(kindOfBrowser(userAgent)).toBe("in-app-android");
  });

  it.each([`${IPHONE} Mobile/15E148 [FBAN/FBIOS;FBAV/440.0;]`, `${IPHONE} Instagram 300.0.0.0`])(
    "inside an app of an iPhone is told: %s",
    (userAgent) => {
      expect(kindOfBrowser(userAgent)).toBe("in-app-apple");
    },
  );
});
