import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { OPENING_PADDING_PX } from "../design/theme/opening-view.ts";
import { OPENING_BOXES, openingView } from "../domain/opening-view.ts";
import { toMercator } from "../geo/web-mercator.ts";
import { drawOpeningMap, openingMapStyles } from "./draw-opening-map.ts";

const read = (name: string): unknown => JSON.parse(readFileSync(`public/data/${name}`, "utf8"));
const DATA = {
  baseMap: read("base-map.topojson"),
  territories: read("territories.topojson"),
  official: undefined,
};

test("the picture has the ground of the map, without fills on its lines", () => {
  const svg = drawOpeningMap(DATA, "light");
  const [background, ...paths] = svg.match(/<(?:rect|path) [^>]*>/g) ?? [];
  expect(background).toContain('fill="#fbfaf7"');
  // Sea, forests, glaciers.
  for (const colour of ["rgba(207,225,236,1)", "rgba(227,234,211,1)", "rgba(234,243,248,1)"])
    expect(paths.filter((path) => path.includes(`fill="${colour}"`))).toHaveLength(1);
  expect(paths.some((path) => path.includes('stroke="') && !path.includes('fill="none"'))).toBe(false);
});

test("each scheme has its colours, and the picture is the same each time", () => {
  const dark = drawOpeningMap(DATA, "dark");
  expect(dark).toContain("rgba(14,28,39,1)");
  expect(drawOpeningMap(DATA, "dark")).toBe(dark);
});

test("a file that is not the page's is refused", () => {
  expect(() => drawOpeningMap({ ...DATA, baseMap: {} }, "light")).toThrow("cannot be drawn");
});

test.each([
  ["besidePanel", 966, 768],
  ["besidePanel", 1040, 900],
  ["besidePanel", 1520, 1080],
  ["aboveSheet", 360, 371],
  ["aboveSheet", 390, 421],
  ["aboveSheet", 820, 582],
] as const)("the style sheet puts it where the map opens, %s, %i × %i", (layout, width, height) => {
  const rules = openingMapStyles({ light: "light.webp", dark: "dark.webp" })
    .split("\n")
    .filter((line) => line.includes("--opening-width:"));
  const rule = rules[layout === "besidePanel" ? 0 : 1] ?? "";
  const [pictureWidth, left, top] = valuesOf(rule, width, height);
  const { center, zoom } = openingView({ width, height }, OPENING_PADDING_PX[layout]);
  const worldPx = 512 * 2 ** zoom;
  const [x, y] = toMercator(center);
  const { lookable } = OPENING_BOXES;
  expect(pictureWidth).toBeCloseTo(lookable.width * worldPx, 1);
  expect(left).toBeCloseTo(width / 2 - (x - lookable.left) * worldPx, 1);
  expect(top).toBeCloseTo(height / 2 - (y - lookable.top) * worldPx, 1);
});

/** The width of the picture and the place of its corner that a rule has for a map's area, in pixels. */
function valuesOf(rule: string, width: number, height: number): readonly number[] {
  const pictureWidth = compute(/--opening-width: ([^;]+);/.exec(rule)?.[1] ?? "", width, height, 0);
  const position = /background-position: (min\([^;]*\)) (min\([^;]*\));/.exec(rule);
  return [pictureWidth, ...[1, 2].map((part) => compute(position?.[part] ?? "", width, height, pictureWidth))];
}

/** A length of CSS, of the units that the rules have. */
function compute(length: string, width: number, height: number, pictureWidth: number): number {
  const arithmetic = length
    .replaceAll("var(--opening-width)", String(pictureWidth))
    .replaceAll(/([\d.]+)cqw/g, (_, share) => `(${(Number(share) * width) / 100})`)
    .replaceAll(/([\d.]+)cqh/g, (_, share) => `(${(Number(share) * height) / 100})`)
    .replaceAll("px", "")
    .replaceAll(/\b(min|max)\(/g, "Math.$1(");
  return Number(new Function(`return ${arithmetic}`)());
}
