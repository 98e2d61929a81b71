// @vitest-environment happy-dom
import { expect, it, vi } from "vitest";
import { followScheme } from "./colour-scheme.ts";

it("followScheme names the scheme of the device, also when they change while the page is open", () => {
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
