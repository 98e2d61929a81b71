import type { Polygon } from "geojson";
import { describe, expect, it } from "vitest";
import { fromMercator } from "../../geo/web-mercator.ts";
import { tilesOfArea } from "./tiles-of-area.ts";

/** A polygon by its corners in tiles of zoom 10. */
function anArea(...rings: readonly (readonly (readonly [number, number])[])[]): Polygon {
  const coordinates = rings.map((ring) => {
    const closed = [...ring, ...ring.slice(0, 1)];
    return closed.map(([x, y]) => [...fromMercator([x / 1024, y / 1024])]);
  });
  return { type: "Polygon", coordinates };
}

const names = (area: Polygon, min: number, max: number) =>
  tilesOfArea(area, min, max).map(({ z, x, y }) => `${z}/${x}/${y}`);
const square = (west: number, north: number, side: number) =>
  [
    [west, north],
    [west + side, north],
    [west + side, north + side],
    [west, north + side],
  ] as const;

describe("the tiles of an area", () => {
  it("are those it touches and those beside them, each once", () => {
    const tiles = names(anArea(square(530.2, 367.2, 0.5)), 10, 10);
    expect(tiles).toHaveLength(9);
    expect([tiles[0], tiles.at(-1)]).toEqual(["10/529/366", "10/531/368"]);
    expect(new Set(tiles).size).toBe(9);
  });

  it("include the inside of a large area, but no hole wider than the margin", () => {
    expect(names(anArea(square(530.2, 367.2, 9.6)), 10, 10)).toHaveLength(12 * 12);
    const ring = anArea(square(530.2, 367.2, 19.6), square(534.5, 371.5, 11));
    const tiles = new Set(names(ring, 10, 10));
    expect(tiles.has("10/540/377")).toBe(false);
    expect(tiles.has("10/532/377")).toBe(true);
  });

  it("hold a slanting strip without the corners of its box", () => {
    const strip = anArea([
      [530.1, 367.1],
      [530.4, 367.1],
      [549.9, 386.9],
      [549.6, 386.9],
    ]);
    const tiles = new Set(names(strip, 10, 10));
    for (let step = 0; step < 20; step += 1) expect(tiles.has(`10/${530 + step}/${367 + step}`)).toBe(true);
    expect([tiles.has("10/549/367"), tiles.has("10/530/386")]).toEqual([false, false]);
    expect(tiles.size).toBeLessThan(150);
  });

  it("come with those of lesser zooms that hold them, from the least zoom on", () => {
    expect(names(anArea(square(530.2, 367.2, 0.5)), 8, 10)).toEqual([
      "8/132/91",
      "8/132/92",
      "9/264/183",
      "9/265/183",
      "9/264/184",
      "9/265/184",
      ...names(anArea(square(530.2, 367.2, 0.5)), 10, 10),
    ]);
  });

  it("of several parts are those of each", () => {
    const parts = [square(530.2, 367.2, 0.5), square(540.2, 367.2, 0.5)].map((ring) => anArea(ring).coordinates);
    expect(tilesOfArea({ type: "MultiPolygon", coordinates: parts }, 10, 10)).toHaveLength(18);
  });
});
