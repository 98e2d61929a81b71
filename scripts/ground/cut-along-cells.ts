import { bboxClip } from "@turf/turf";
import type { Feature, FeatureCollection, LineString, MultiLineString, MultiPolygon, Polygon, Position } from "geojson";
import { type CellId, type Fade, GROUND_BOX, GROUND_CELLS } from "../../src/domain/base-map.ts";
import { createContains } from "../../src/domain/geo/point-in-polygon.ts";
import { polygonsOf } from "../../src/domain/geo/polygons.ts";
import { type BoundingBox, boundingBox, isWithin, overlaps } from "../../src/domain/geo/position.ts";

/** The parts of features in each cell of the grid; a cell without any has no entry. */
export type ByCell<Shape extends MultiLineString | MultiPolygon, Properties> = ReadonlyMap<
  CellId,
  readonly Feature<Shape, Properties>[]
>;

/** Cuts lines along the cells: one feature in each cell that a line passes. */
export function cutLines<Properties>(
  features: readonly Feature<LineString | MultiLineString, Properties>[],
): ByCell<MultiLineString, Properties> {
  return cut(
    features,
    (line) => (line.type === "LineString" ? [line.coordinates] : line.coordinates),
    (coordinates) => coordinates,
    (coordinates, box) => {
      const { geometry } = bboxClip({ type: "LineString", coordinates }, [...box]);
      return geometry.type === "LineString" ? [geometry.coordinates] : (geometry.coordinates as Position[][]);
    },
    (coordinates) => ({ type: "MultiLineString", coordinates }),
  );
}

/** Cuts areas along the cells; the parts of one area have an edge there, which must not be drawn. */
export function cutAreas<Properties>(
  features: readonly Feature<Polygon | MultiPolygon, Properties>[],
): ByCell<MultiPolygon, Properties> {
  return cut(
    features,
    polygonsOf,
    ([outer = []]) => outer,
    (coordinates, box) => {
      const { geometry } = bboxClip({ type: "Polygon", coordinates }, [...box]);
      return geometry.type === "Polygon" ? [geometry.coordinates] : (geometry.coordinates as Position[][][]);
    },
    (coordinates) => ({ type: "MultiPolygon", coordinates }),
  );
}

function cut<Whole, Part extends readonly unknown[], Shape extends MultiLineString | MultiPolygon, Properties>(
  features: readonly { readonly geometry: Whole; readonly properties: Properties }[],
  partsOf: (geometry: Whole) => readonly Part[],
  outlineOf: (part: Part) => readonly Position[],
  clip: (part: Part, box: BoundingBox) => readonly Part[],
  join: (parts: Part[]) => Shape,
): ByCell<Shape, Properties> {
  const cells = new Map<CellId, Feature<Shape, Properties>[]>([...GROUND_CELLS.keys()].map((cell) => [cell, []]));
  for (const { geometry, properties } of features) {
    const parts = partsOf(geometry).map((part) => ({ part, extent: boundingBox(outlineOf(part)) }));
    for (const [cell, box] of GROUND_CELLS) {
      const inside = parts.flatMap(({ part, extent }) => {
        if (!overlaps(extent, box)) return [];
        return liesIn(extent, box) ? [part] : clip(part, box).filter(({ length }) => length > 0);
      });
      if (inside.length > 0) cells.get(cell)?.push({ type: "Feature", properties, geometry: join(inside) });
    }
  }
  return cells;
}

function liesIn([west, south, east, north]: BoundingBox, box: BoundingBox): boolean {
  return isWithin(box, [west, south]) && isWithin(box, [east, north]);
}

/** Distance from the edge of the ground, in degrees, within which a line is fainter and faintest. */
const NEAR_EDGE = { fainter: 0.25, faintest: 0.1 } as const;

type Line = LineString | MultiLineString;

/** Splits lines where they leave the region, and again towards the edge of the ground, where they would end abruptly. */
export function fadeOutwards(
  region: FeatureCollection<Polygon | MultiPolygon>,
): <Properties>(features: readonly Feature<Line, Properties>[]) => Feature<Line, Properties & { fade?: Fade }>[] {
  const isInside = createContains(region.features.map(({ geometry }) => geometry));
  const fadeAt = ([longitude = 0, latitude = 0]: Position): Fade | 0 => {
    if (isInside([longitude, latitude])) return 0;
    const [west, south, east, north] = GROUND_BOX;
    const toEdge = Math.min(longitude - west, latitude - south, east - longitude, north - latitude);
    if (toEdge < NEAR_EDGE.faintest) return 3;
    return toEdge < NEAR_EDGE.fainter ? 2 : 1;
  };
  return (features) =>
    features.flatMap(({ geometry, properties }) => {
      const runs = new Map<Fade | 0, Position[][]>();
      for (const line of geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates) {
        for (const { fade, run } of splitBy(line, fadeAt)) runs.set(fade, [...(runs.get(fade) ?? []), run]);
      }
      return [...runs].map(([fade, coordinates]) => ({
        type: "Feature" as const,
        properties: { ...properties, ...(fade === 0 ? {} : { fade }) },
        geometry: { type: "MultiLineString" as const, coordinates },
      }));
    });
}

/** Runs of segments by the fade of their first vertex. */
function splitBy(
  line: readonly Position[],
  fadeAt: (vertex: Position) => Fade | 0,
): { readonly fade: Fade | 0; readonly run: Position[] }[] {
  const runs: { fade: Fade | 0; run: Position[] }[] = [];
  for (const [index, vertex] of line.slice(0, -1).entries()) {
    const fade = fadeAt(vertex);
    const last = runs.at(-1);
    const to = line[index + 1] ?? vertex;
    if (last?.fade === fade) last.run.push(to);
    else runs.push({ fade, run: [vertex, to] });
  }
  return runs;
}
