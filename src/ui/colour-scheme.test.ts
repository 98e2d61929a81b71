// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { applyTheme, schemeOf } from "./colour-scheme.ts";
import { COVERAGE } from "./theme/coverage.ts";
import { PANEL } from "./theme/panel.ts";
import { SYMBOLS } from "./theme/symbols.ts";

describe("schemeOf", () => {
  it.each([
    ["auto", true, "dark"],
    ["auto", false, "light"],
    ["clair", true, "light"],
    ["sombre", false, "dark"],
  ] as const)("%s on a device whose darkness is %s gives %s", (appearance, deviceIsDark, scheme) => {
    expect(schemeOf(appearance, deviceIsDark)).toBe(scheme);
  });
});

describe("applyTheme", () => {
  it.each(["light", "dark"] as const)("sets the %s colours as custom properties", (scheme) => {
    const root = document.createElement("html");
    applyTheme(root, scheme);
    const colourOf = (name: string) => root.style.getPropertyValue(name);
    expect(root.dataset["scheme"]).toBe(scheme);
    expect(colourOf("--on-primary")).toBe(PANEL[scheme].onPrimary);
    expect(colourOf("--covered-edge")).toBe(COVERAGE[scheme].coveredEdge);
    expect(colourOf("--france-services")).toBe(SYMBOLS[scheme]["france-services"].colour);
    expect(colourOf("--halo")).toBe(SYMBOLS[scheme].halo);
  });

  it("replaces all colours of the other scheme", () => {
    const [once, twice] = [document.createElement("html"), document.createElement("html")];
    applyTheme(once, "dark");
    applyTheme(twice, "light");
    applyTheme(twice, "dark");
    expect(twice.getAttribute("style")).toBe(once.getAttribute("style"));
  });
});
