import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from "geojson";
import { edgeKey, vertexKey } from "./edge-key.ts";

/** Wider than the map lets anyone look. */
const FRAME: Position[] = [
  [-2, 40],
  [14, 40],
  [14, 50],
  [-2, 50],
  [-2, 40],
];

/**
 * Everything but the given areas: one polygon that has their common outline for holes. The areas must share the very
 * vertices of their borders, as those of one topology do.
 */
export function deriveAround(areas: FeatureCollection<Polygon | MultiPolygon>): FeatureCollection<Polygon> {
  const holes = chain(outerEdges(areas.features));
  return {
    type: "FeatureCollection",
    features: [{ type: "Feature", properties: {}, geometry: { type: "Polygon", coordinates: [FRAME, ...holes] } }],
  };
}

type Edge = readonly [from: Position, to: Position];

/** The edges that one area has alone: a border between two is drawn by both. */
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

/** Edges end to end, as closed rings. */
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
