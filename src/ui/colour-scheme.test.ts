// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import { applyTheme, followScheme } from "./colour-scheme.ts";
import { COVERAGE } from "./theme/coverage.ts";
import { PANEL } from "./theme/panel.ts";
import { SYMBOLS } from "./theme/symbols.ts";

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

it("followScheme sets the colours of the device, also when they change while the page is open", () => {
  const device = Object.assign(new EventTarget(), { matches: false });
  vi.stubGlobal("matchMedia", () => device);
  const schemes: string[] = [];
  followScheme((scheme) => schemes.push(scheme));
  device.matches = true;
  device.dispatchEvent(new Event("change"));
  expect(schemes).toEqual(["light", "dark"]);
  expect(document.documentElement.dataset["scheme"]).toBe("dark");
  vi.unstubAllGlobals();
});
