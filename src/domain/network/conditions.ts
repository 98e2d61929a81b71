import { toParisMoment } from "../opening-hours/paris-moment.ts";
import { activeMinutes } from "./pace.ts";
import {
  type NetworkEdges,
  type Passage,
  type PassageId,
  ROAD_CLASSES,
  type RoadClass,
  type RoadNetwork,
} from "./road-network.ts";
import { isActive, type TravelMode } from "./travel-mode.ts";

export const SEASONS = ["ete", "hiver"] as const;
export type Season = (typeof SEASONS)[number];

/** Unit in which ways are measured and minimised. */
export const METRICS = ["km", "min"] as const;
export type Metric = (typeof METRICS)[number];

/** Passages assumed open or closed, against their usual state in the season. */
export type PassageOverrides = ReadonlyMap<PassageId, "ouvert" | "ferme">;

export const NO_OVERRIDES: PassageOverrides = new Map();

export interface RoadConditions {
  readonly season: Season;
  readonly overrides: PassageOverrides;
  /** Absent: by car. */
  readonly mode?: TravelMode;
}

/** Months of the passes' winter, after the usual closures of data/relief/cols.csv: "nov-mai" is the commonest. */
const WINTER_MONTHS: ReadonlySet<number> = new Set([11, 12, 1, 2, 3, 4, 5]);

/** Free-flow speeds in km/h by class of road: assumptions, stated on the page and not measured. */
export const SPEED_KM_PER_H: Readonly<Record<RoadClass, number>> = {
  motorway: 110,
  national: 65,
  departmental: 50,
  pass: 38,
  local: 35,
};

/** Sinuosity of the way from an address to the road: assumed, that of country roads. */
export const LOCAL_SINUOSITY = 1.3;

/**
 * Season of the passes at an instant, by the calendar of France: winter from November to May, when most high passes are
 * closed.
 */
export function seasonOn(instant: Date): Season {
  return WINTER_MONTHS.has(Number(toParisMoment(instant).date.slice(5, 7))) ? "hiver" : "ete";
}

/**
 * Whether a passage is open: by its override, else by its usual state in the season. A border pass may be open or
 * closed too.
 */
export function isPassageOpen(passage: Passage, { season, overrides, mode = "voiture" }: RoadConditions): boolean {
  // The tunnels of the table are those of motorways.
  if (isActive(mode) && passage.kind === "tunnel") return false;
  const override = overrides.get(passage.id);
  if (override !== undefined) return override === "ouvert";
  return season === "ete" || passage.winter !== "ferme";
}

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
  return { forth, back: isActive(mode) ? minutesOf(false) : forth };
}

/** Minutes for a whole edge, from `from` to `to` or in the opposite direction. */
export function minutesOfEdge(edges: NetworkEdges, edge: number, isForth: boolean, mode: TravelMode): number {
  const km = edges.lengthKm[edge] ?? Number.NaN;
  if (!isActive(mode)) return km * minutesForKm(1, ROAD_CLASSES[edges.roadClass[edge] ?? 0] ?? "local");
  const up = edges.ascentM[edge] ?? 0;
  const down = (edges.climbM[edge] ?? 0) - up;
  return isForth ? activeMinutes(km, up, down, mode) : activeMinutes(km, down, up, mode);
}

/** Minutes for a distance between an address and the road; on the flat, since its climb is unknown. */
export function minutesToRoad(km: number, mode: TravelMode): number {
  return isActive(mode) ? activeMinutes(km, 0, 0, mode) : minutesForKm(km, "local");
}

/** Minutes for a distance on a class of road, at its assumed speed. */
export function minutesForKm(km: number, roadClass: RoadClass): number {
  return (60 * km) / SPEED_KM_PER_H[roadClass];
}
