// @vitest-environment jsdom
import { describe, expect, it } from "vitest";

import { i18n, speak } from "./i18n";

describe("the language", () => {
  it("is the one that was chosen last, though the words of the other come later", async () => {
    const english = speak("en");
    const indonesian = speak("id");

    await Promise.all([english, indonesian]);

    expect(i18n.language).toBe("id");
  });
});
