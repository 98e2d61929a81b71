import { describe, expect, it } from "vitest";
import { type ChromiumProbes, findChromium } from "./find-chromium.ts";

function aMachine(executables: readonly string[], env: Record<string, string> = {}): ChromiumProbes {
  return {
    env: { PATH: "/usr/local/bin:/usr/bin", ...env },
    isExecutable: (path) => executables.includes(path),
    playwrightPath: () => "/root/.cache/playwright/chrome",
  };
}

describe("findChromium", () => {
  it("prefers the one in CHROMIUM", () => {
    expect(findChromium(aMachine(["/opt/mine", "/usr/bin/chromium"], { CHROMIUM: "/opt/mine" }))).toBe("/opt/mine");
  });

  it("refuses a CHROMIUM that is not executable, even when there is another one", () => {
    expect(() => findChromium(aMachine(["/usr/bin/chromium"], { CHROMIUM: "/opt/gone" }))).toThrow(
      "CHROMIUM is /opt/gone, which is not an executable file.",
    );
  });

  it.each([
    [["/usr/bin/chromium", "/usr/local/bin/google-chrome"], "/usr/bin/chromium"],
    [["/usr/bin/google-chrome", "/usr/bin/chromium-browser"], "/usr/bin/google-chrome"],
    [["/usr/bin/chromium-browser", "/root/.cache/playwright/chrome"], "/usr/bin/chromium-browser"],
    [["/usr/bin/chromium", "/usr/local/bin/chromium"], "/usr/local/bin/chromium"],
    [["/root/.cache/playwright/chrome"], "/root/.cache/playwright/chrome"],
  ])("among %j returns %s", (executables, expected) => {
    expect(findChromium(aMachine(executables))).toBe(expected);
  });

  it("finds none on a machine without a browser", () => {
    expect(findChromium(aMachine([]))).toBeUndefined();
    expect(findChromium({ ...aMachine([]), env: {} })).toBeUndefined();
  });
});
