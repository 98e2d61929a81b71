import { expect, test } from "vitest";
import { drawMapIcons, ICON, type MapIcon } from "./map-icons.ts";

const icons = new Map(drawMapIcons().map((icon) => [icon.id, icon]));

test("Every icon has ink, and none at its frame", () => {
  expect([...icons.keys()].sort()).toEqual(Object.values(ICON).sort());
  for (const icon of icons.values()) {
    expect(icon.image.data).toHaveLength(icon.image.width * icon.image.height * 4);
    expect(isInk(icon, -7.8, -7.8)).toBe(false);
    expect(isInk(icon, 7.8, 0)).toBe(false);
  }
});

test("A summit is a triangle with its apex at the top", () => {
  const rows = [-3, 0, 1].map((y) => inkOfRow(icons.get(ICON.summit), y));
  expect(rows[0]).toBeLessThan(rows[1] ?? 0);
  expect(rows[1]).toBeLessThan(rows[2] ?? 0);
  expect(inkOfRow(icons.get(ICON.summit), 5)).toBe(0);
});

test("A pass is )( : two strokes, closest at half height", () => {
  const pass = icons.get(ICON.pass);
  const inner = (y: number) => [...Array(80).keys()].map((step) => step / 20).find((x) => isInk(pass, x, y)) ?? 9;
  expect(isInk(pass, 0, 0)).toBe(false);
  expect(inner(0)).toBeLessThan(inner(2.8));
  expect(inner(2.8)).toBeLessThan(4);
});

test("A resort is solid, a town is a ring", () => {
  expect(isInk(icons.get(ICON.resort), 0, 0)).toBe(true);
  expect(isInk(icons.get(ICON.resort), 2, 2)).toBe(true);
  expect(isInk(icons.get(ICON.town), 0, 0)).toBe(false);
  expect(isInk(icons.get(ICON.town), 2.1, 0)).toBe(true);
});

/** Whether MapLibre draws a point, in px from the centre: the edge of a distance field is at alpha 192. */
function isInk(icon: MapIcon | undefined, x: number, y: number): boolean {
  if (icon === undefined) return false;
  const { image, options } = icon;
  const column = Math.floor(x * options.pixelRatio + image.width / 2);
  const row = Math.floor(y * options.pixelRatio + image.height / 2);
  return (image.data[(row * image.width + column) * 4 + 3] ?? 0) >= 191;
}

function inkOfRow(icon: MapIcon | undefined, y: number): number {
  return [...Array(160).keys()].filter((step) => isInk(icon, step / 10 - 8, y)).length;
}
