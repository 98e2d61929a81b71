import { type Metric, minutesForKm } from "./conditions.ts";
import { minutesOnFoot } from "./pace.ts";
import { type NetworkEdges, ROAD_CLASSES, type RoadNetwork } from "./road-network.ts";
import type { TravelMode } from "./travel-mode.ts";

/** Cost of each edge in both directions. */
export interface EdgeCosts {
  /** From `from` to `to`. */
  readonly forth: Float64Array;
  /** The same array where the direction makes no difference. */
  readonly back: Float64Array;
}

/** Cost of each edge, in km or minutes. Speeds by car do not depend on the climb. */
export function edgeCosts({ edges }: RoadNetwork, metric: Metric, mode: TravelMode = "voiture"): EdgeCosts {
  if (metric === "km") return { forth: edges.lengthKm, back: edges.lengthKm };
  const minutesOf = (isForth: boolean) => edges.lengthKm.map((_, edge) => minutesOfEdge(edges, edge, isForth, mode));
  const forth = minutesOf(true);
  return { forth, back: mode === "pied" ? minutesOf(false) : forth };
}

/** Minutes for a whole edge, from `from` to `to` or in the opposite direction. */
export function minutesOfEdge(edges: NetworkEdges, edge: number, isForth: boolean, mode: TravelMode): number {
  const km = edges.lengthKm[edge] ?? Number.NaN;
  if (mode === "voiture") return km * minutesForKm(1, ROAD_CLASSES[edges.roadClass[edge] ?? 0] ?? "local");
  const up = edges.ascentM[edge] ?? 0;
  const down = (edges.climbM[edge] ?? 0) - up;
  return isForth ? minutesOnFoot(km, up, down) : minutesOnFoot(km, down, up);
}

/** Minutes for a distance between an address and the road; on the flat, since its climb is unknown. */
export function minutesToRoad(km: number, mode: TravelMode): number {
  return mode === "pied" ? minutesOnFoot(km, 0, 0) : minutesForKm(km, "local");
}
