import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from "geojson";
import { edgeKey, vertexKey } from "./edge-key.ts";

/** Larger than the extent to which panning is limited. */
const FRAME: Position[] = [
  [-2, 40],
  [14, 40],
  [14, 50],
  [-2, 50],
  [-2, 40],
];

/**
 * The complement of the given areas: one polygon with their common outline as holes. Adjacent areas must share the vertices of their
 * borders, as in a TopoJSON topology.
 */
export function deriveAround(areas: FeatureCollection<Polygon | MultiPolygon>): FeatureCollection<Polygon> {
  const holes = commonOutline(areas.features);
  return {
    type: "FeatureCollection",
    features: [{ type: "Feature", properties: {}, geometry: { type: "Polygon", coordinates: [FRAME, ...holes] } }],
  };
}

/** Closed rings around areas that share the vertices of their borders: of a border between two areas nothing remains. */
export function commonOutline(areas: readonly Feature<Polygon | MultiPolygon>[]): Position[][] {
  return chain(outerEdges(areas));
}

type Edge = readonly [from: Position, to: Position];

/** Edges of a single area: a border between two areas occurs in both. */
function outerEdges(areas: readonly Feature<Polygon | MultiPolygon>[]): Edge[] {
  const edges = new Map<string, Edge>();
  for (const edge of areas.flatMap(edgesOf)) {
    const key = edgeKey(...edge);
    const wasShared = edges.delete(key);
    if (!wasShared) edges.set(key, edge);
  }
  return [...edges.values()];
}

function edgesOf({ geometry }: Feature<Polygon | MultiPolygon>): Edge[] {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return polygons.flat().flatMap((ring) => ring.slice(1).map((to, index): Edge => [ring[index] ?? to, to]));
}

/** Joins edges to closed rings. */
function chain(edges: readonly Edge[]): Position[][] {
  const onwards = new Map<number, Edge[]>();
  for (const edge of edges) {
    const from = vertexKey(edge[0]);
    onwards.set(from, [...(onwards.get(from) ?? []), edge]);
  }
  const rings: Position[][] = [];
  for (const [start] of edges) {
    const ring = [start];
    for (let edge = onwards.get(vertexKey(start))?.pop(); edge !== undefined; ) {
      ring.push(edge[1]);
      edge = onwards.get(vertexKey(edge[1]))?.pop();
    }
    if (ring.length > 3) rings.push(ring);
  }
  return rings;
}
