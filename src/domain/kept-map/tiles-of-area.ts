import type { MultiPolygon, Polygon } from "geojson";
import { toMercator } from "../../geo/web-mercator.ts";
import type { TileAddress } from "../tile-archive.ts";

type Point = readonly [x: number, y: number];

/**
 * The tiles of a map that an area touches, and those beside them at the greatest zoom: outlines are generalised, and who looks at a border
 * sees both sides. From the least to the greatest zoom, each tile once.
 * @param area in degrees; holes are left out where a tile lies wholly in one
 */
export function tilesOfArea(area: Polygon | MultiPolygon, minzoom: number, maxzoom: number): readonly TileAddress[] {
  const side = 2 ** maxzoom;
  const polygons = area.type === "Polygon" ? [area.coordinates] : area.coordinates;
  const rings = polygons.flat().map((ring) =>
    ring.map(([longitude = 0, latitude = 0]): Point => {
      const [x, y] = toMercator([longitude, latitude]);
      return [x * side, y * side];
    }),
  );
  const touched = new Rows();
  for (const ring of rings) {
    for (const [rank, to] of ring.entries()) addEdge(touched, ring[rank - 1] ?? to, to);
  }
  const inside = new Rows();
  for (const y of touched.rows()) addInside(inside, rings, y);
  let tiles = new Rows();
  for (const rows of [touched, inside]) rows.each((x, y) => tiles.addAround(x, y, side));
  const levels: TileAddress[][] = [];
  for (let z = maxzoom; z >= minzoom; z -= 1) {
    const level: TileAddress[] = [];
    const parents = new Rows();
    tiles.each((x, y) => {
      level.push({ z, x, y });
      parents.add(x >> 1, y >> 1);
    });
    levels.push(level);
    tiles = parents;
  }
  return levels.reverse().flat();
}

/** Tiles of one zoom, by row. */
class Rows {
  private readonly columns = new Map<number, Set<number>>();

  add(x: number, y: number): void {
    const row = this.columns.get(y) ?? new Set();
    this.columns.set(y, row.add(x));
  }

  addAround(x: number, y: number, side: number): void {
    for (let row = Math.max(0, y - 1); row <= Math.min(side - 1, y + 1); row += 1) {
      for (let column = Math.max(0, x - 1); column <= Math.min(side - 1, x + 1); column += 1) this.add(column, row);
    }
  }

  rows(): readonly number[] {
    return [...this.columns.keys()].sort((a, b) => a - b);
  }

  each(act: (x: number, y: number) => void): void {
    for (const y of this.rows()) for (const x of [...(this.columns.get(y) ?? [])].sort((a, b) => a - b)) act(x, y);
  }
}

/** Adds the tiles that a line passes through: in each row those between the points where it enters and leaves. */
function addEdge(tiles: Rows, from: Point, to: Point): void {
  const [[x0, y0], [x1, y1]] = from[1] <= to[1] ? [from, to] : [to, from];
  const xAt = (y: number) => (y1 === y0 ? x1 : x0 + ((x1 - x0) * (y - y0)) / (y1 - y0));
  for (let row = Math.floor(y0); row <= Math.floor(y1); row += 1) {
    const ends = y1 === y0 ? [x0, x1] : [xAt(Math.max(y0, row)), xAt(Math.min(y1, row + 1))];
    for (let x = Math.floor(Math.min(...ends)); x <= Math.floor(Math.max(...ends)); x += 1) tiles.add(x, row);
  }
}

/** Adds the tiles of a row whose middle is inside, by the even-odd rule: what no line touches is inside or outside as a whole. */
function addInside(tiles: Rows, rings: readonly (readonly Point[])[], row: number): void {
  const middle = row + 0.5;
  const crossings = rings
    .flatMap((ring) =>
      ring.flatMap(([x1, y1], rank) => {
        const [x0, y0] = ring[rank - 1] ?? [x1, y1];
        return y0 > middle === y1 > middle ? [] : x0 + ((x1 - x0) * (middle - y0)) / (y1 - y0);
      }),
    )
    .sort((a, b) => a - b);
  for (let rank = 0; rank + 1 < crossings.length; rank += 2) {
    const [from = 0, to = 0] = crossings.slice(rank, rank + 2);
    for (let x = Math.ceil(from - 0.5); x + 0.5 <= to; x += 1) tiles.add(x, row);
  }
}
