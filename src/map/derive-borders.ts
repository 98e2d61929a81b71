import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon, Position } from "geojson";
import { edgeKey } from "./edge-key.ts";

type Areas = FeatureCollection<Polygon | MultiPolygon>;

/**
 * The outlines of areas, with each common border once: drawn twice, it would fill the gaps of a dotted line. Adjacent areas must share the
 * vertices of their borders, as in a TopoJSON topology.
 */
export function deriveBorders(areas: Areas): FeatureCollection<MultiLineString> {
  const drawn = new Set<string>();
  const coordinates = areas.features.flatMap(ringsOf).flatMap((ring) => newStretches(ring, drawn));
  return {
    type: "FeatureCollection",
    features: [{ type: "Feature", properties: {}, geometry: { type: "MultiLineString", coordinates } }],
  };
}

function ringsOf({ geometry }: Feature<Polygon | MultiPolygon>): Position[][] {
  return geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
}

/** The parts of a ring that no ring before has drawn; marks them as drawn. */
function newStretches(ring: readonly Position[], drawn: Set<string>): Position[][] {
  const stretches: Position[][] = [];
  let isOpen = false;
  for (const [index, from] of ring.slice(0, -1).entries()) {
    const to = ring[index + 1] ?? from;
    const edge = edgeKey(from, to);
    const isNew = !drawn.has(edge);
    if (isNew && isOpen) stretches.at(-1)?.push(to);
    else if (isNew) stretches.push([from, to]);
    isOpen = isNew;
    drawn.add(edge);
  }
  return stretches;
}
