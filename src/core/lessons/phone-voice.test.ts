import { describe, expect, it } from "vitest";

import { isTrueVoice } from "./phone-voice";

describe("a voice of the phone", () => {
  it.each([
    ["id-id-x-idc-local", "id-ID", true, true, true],
    ["id-id-x-idc-network", "id-ID", true, true, false],
    ["Indonesian Indonesia", "id_ID", true, true, false],
    ["Damayanti", "id-ID", true, false, true],
    ["Google Bahasa Indonesia", "id-ID", false, false, false],
    ["Samantha", "en-US", true, false, false],
  ])("%s (%s), local %s, on Android %s: %s", (name, lang, localService, isAndroid, isTrue) => {
    expect(isTrueVoice({ name, lang, localService }, "id", isAndroid)).toBe(isTrue);
  });
});
