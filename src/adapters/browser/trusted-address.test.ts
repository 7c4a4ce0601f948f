import { afterEach, describe, expect, it, vi } from "vitest";

import { contentSecurityPolicy } from "../../../scripts/build/security-headers";
import { trustedAddress } from "./trusted-address";

afterEach(() => void vi.unstubAllGlobals());

describe("the address of a worker", () => {
  it("is a plain text where the browser knows no trusted types", () => {
    expect(trustedAddress("/service-worker.js")).toBe("/service-worker.js");
  });

  it("passes by the one policy that the pages allow, and nothing else does", () => {
    const made: { name: string; rules: { createScriptURL: (url: string) => string } }[] = [];
    vi.stubGlobal("trustedTypes", {
      createPolicy: (name: string, rules: { createScriptURL: (url: string) => string }) => {
        made.push({ name, rules });
        return rules;
      },
    });

    trustedAddress("/tetes/service-worker.js");
    for (const worker of ["read-codes", "make-take", "hear-samples", "register-work"])
      trustedAddress(`/tetes/assets/${worker}-Ab3_x-9.js`);

    const [{ name, rules } = { name: "", rules: { createScriptURL: String } }] = made;
    expect(made).toHaveLength(1);
    expect(contentSecurityPolicy([])).toContain(`trusted-types ${name};`);
    for (const address of [
      "https://evil.example/service-worker.js",
      "//evil.example/service-worker.js",
      "/assets/index-Ab3.js",
      "/service-worker.js?then=/a.js",
    ])
      expect(() => rules.createScriptURL(address)).toThrow(TypeError);
  });

  it("is asked for by every page", () => {
    expect(contentSecurityPolicy([])).toContain("require-trusted-types-for 'script'");
  });
});
