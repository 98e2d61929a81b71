import { expect, it } from "vitest";
import { darkenColours } from "./plan-colours.ts";

it.each([
  [
    ["#fff", "#FFFFFF", "#ffffffff", "white", "rgb(255, 255, 255)", "rgba(255,255,255,1)", "hsl(0, 0%, 100%)"],
    "hsla(200, 12.0%, 12.0%, 1)",
  ],
  [["#000", "black", "rgb(0 0 0)", "rgb(0 0 0 / 100%)"], "hsla(200, 12.0%, 90.0%, 1)"],
])("inverts the lightness of the greys %s, and gives them the slate hue of the page", (colours, dark) => {
  expect(colours.map(darkenColours)).toEqual(colours.map(() => dark));
});

it("keeps hue and alpha, and reduces high saturation", () => {
  expect(darkenColours("rgba(0, 0, 255, 0.5)")).toBe("rgba(55, 55, 205, 0.5)");
  expect(darkenColours("#ff000080")).toMatch(/^rgba\(205, 55, 55, 0\.50/);
  expect(darkenColours("#00ff00")).toBe("rgba(55, 205, 55, 1)");
  expect(darkenColours("hsla(75, 40%, 50%, 1)")).toBe("hsla(75, 24.0%, 51.0%, 1)");
  expect(darkenColours("hsl(75 40% 50% / 30%)")).toBe("hsla(75, 24.0%, 51.0%, 0.3)");
});

it("keeps pale colours apart: pale water and woods are as saturated in the dark as others", () => {
  expect(["#d6ecf8", "#e6f2e6"].map(darkenColours)).toEqual(["rgba(28, 55, 70, 1)", "rgba(37, 54, 37, 1)"]);
});

it("descends into stops and expressions, and leaves other values unchanged", () => {
  const steps = { stops: [[14, "#ffffff"] as const, [15, "#000000"] as const] };
  expect(darkenColours(steps)).toEqual({
    stops: [
      [14, darkenColours("#ffffff")],
      [15, darkenColours("#000000")],
    ],
  });
  const expression = ["match", ["get", "symbo"], "FOND", "#ffffff", "transparent"];
  expect(darkenColours(expression)).toEqual(["match", ["get", "symbo"], "FOND", darkenColours("white"), "transparent"]);
  const others = [1, true, null, undefined, "", "#12", "#zzz", "rgb(a, b, c)", "rgb(1)", "currentcolor"];
  expect(others.map(darkenColours)).toEqual(others);
});
