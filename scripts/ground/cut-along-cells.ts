import { bboxClip } from "@turf/turf";
import type { Feature, LineString, MultiLineString, MultiPolygon, Polygon, Position } from "geojson";
import { type BoundingBox, boundingBox, isWithin, overlaps } from "../../src/domain/geo/bounding-box.ts";
import { type CellId, GROUND_CELLS } from "../../src/domain/ground-grid.ts";

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
    (area) => (area.type === "Polygon" ? [area.coordinates] : area.coordinates),
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
