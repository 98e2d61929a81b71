import { Delaunay } from "d3-delaunay";
import { ROAD_CLASSES, type RoadNetwork } from "../../src/domain/network/road-network.ts";
import { greatCircleDistanceKm } from "../../src/geo/great-circle-distance.ts";
import type { Position } from "../../src/geo/position.ts";

/** Road length relative to the straight line: the mean of the region's network. */
const DETOUR = 1.4;
const CLASS = ROAD_CLASSES.indexOf("departmental");

/** Fictitious roads: each seat joined to its neighbours in the Delaunay triangulation, without passes. */
export function makeRoads(seats: readonly Position[]): RoadNetwork {
  const { triangles } = Delaunay.from(seats.map(([longitude, latitude]) => [longitude * 0.7, latitude]));
  const ends = new Set<number>();
  for (let at = 0; at < triangles.length; at += 3) {
    for (const [one, other] of [
      [at, at + 1],
      [at + 1, at + 2],
      [at + 2, at],
    ] as const) {
      const [a, b] = [triangles[one] ?? 0, triangles[other] ?? 0];
      ends.add(Math.min(a, b) * seats.length + Math.max(a, b));
    }
  }
  const edges = [...ends]
    .sort((a, b) => a - b)
    .map((key) => [Math.floor(key / seats.length), key % seats.length] as const);
  const far = ([from, to]: readonly [number, number]) =>
    DETOUR * greatCircleDistanceKm(seats[from] ?? [0, 0], seats[to] ?? [0, 0]);
  return {
    seatCount: seats.length,
    passages: [],
    longitudes: Float64Array.from(seats, ([longitude]) => longitude),
    latitudes: Float64Array.from(seats, ([, latitude]) => latitude),
    references: [],
    edges: {
      from: Uint16Array.from(edges, ([from]) => from),
      to: Uint16Array.from(edges, ([, to]) => to),
      lengthKm: Float64Array.from(edges, far),
      climbM: new Uint16Array(edges.length),
      ascentM: new Uint16Array(edges.length),
      roadClass: new Uint8Array(edges.length).fill(CLASS),
      reference: new Int16Array(edges.length).fill(-1),
      shape: edges.map(() => undefined),
    },
    carEdgeCount: edges.length,
  };
}
