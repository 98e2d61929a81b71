import { expect, it } from "vitest";
import { darkenColours } from "./darken-colours.ts";

const lightness = (colour: unknown) =>
  Number(/, ([\d.]+)%, /.exec(String(colour).replace(/^hsla\([^,]+, [^,]+/, ""))?.[1]);

it("inverts lightness, in every notation of colours", () => {
  const white = [
    "#fff",
    "#FFFFFF",
    "#ffffffff",
    "white",
    "rgb(255, 255, 255)",
    "rgba(255,255,255,1)",
    "hsl(0, 0%, 100%)",
  ];
  expect(white.map(darkenColours).map(lightness)).toEqual(white.map(() => 12));
  expect(["#000", "black", "rgb(0 0 0)"].map(darkenColours).map(lightness)).toEqual([90, 90, 90]);
});

it("keeps hue and alpha, and reduces high saturation", () => {
  expect(darkenColours("rgba(0, 0, 255, 0.5)")).toBe("hsla(240, 60.0%, 51.0%, 0.5)");
  expect(darkenColours("#ff000080")).toMatch(/^hsla\(0, 60\.0%, 51\.0%, 0\.50/);
  expect(darkenColours("#00ff00")).toMatch(/^hsla\(120, /);
  expect(darkenColours("hsla(75, 40%, 50%, 1)")).toBe("hsla(75, 24.0%, 51.0%, 1)");
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
