import type { Position } from "../geo/position.ts";
import { toParisMoment } from "../opening-hours/paris-moment.ts";
import type { Passage, RoadArea, RoadNetwork } from "./road-network.ts";

export const SEASONS = ["ete", "hiver"] as const;
export type Season = (typeof SEASONS)[number];

export function otherSeasonThan(season: Season): Season {
  return season === "ete" ? "hiver" : "ete";
}

/** Unit in which ways are measured and minimised. */
export const METRICS = ["km", "min"] as const;
export type Metric = (typeof METRICS)[number];

/** Months of the passes' winter, after the usual closures of data/relief/cols.csv: "nov-mai" is the commonest. */
const WINTER_MONTHS: ReadonlySet<number> = new Set([11, 12, 1, 2, 3, 4, 5]);

/** Season of the passes, by the calendar of France: winter from November to May. */
export function seasonOn(instant: Date): Season {
  return WINTER_MONTHS.has(Number(toParisMoment(instant).date.slice(5, 7))) ? "hiver" : "ete";
}

/** Whether a passage is open: in its usual state of the season. */
export function isPassageOpen(passage: Passage, season: Season): boolean {
  return season === "ete" || passage.winter !== "ferme";
}

/** Longest walk to a railway station, or to a place without a vehicle, in minutes. */
export const WALKABLE_MIN = 30;

/** The area whose file holds the shape of an edge. */
export function areaOfEdge({ areas }: Pick<RoadNetwork, "areas">, edge: number): RoadArea["id"] | undefined {
  return areas.findLast(({ firstEdge }) => firstEdge <= edge)?.id;
}

/** Vertices between the ends of some edges, by edge. */
export type RoadShapes = ReadonlyMap<number, readonly Position[]>;

export function withShapes(network: RoadNetwork, shapes: RoadShapes): RoadNetwork {
  const shape = network.edges.shape.map((before, edge) => shapes.get(edge) ?? before);
  return { ...network, edges: { ...network.edges, shape } };
}

export interface PassageState {
  readonly passage: Passage;
  readonly isOpen: boolean;
  /** Counted as open, but closed on some days or in some winters. */
  readonly isDoubtful: boolean;
}

/** Condition of a passage for drivers: closed, open with a warning, open. */
export function conditionOf({ isOpen, isDoubtful }: PassageState): "closed" | "doubtful" | "open" {
  if (!isOpen) return "closed";
  return isDoubtful ? "doubtful" : "open";
}

export function passageStates(passages: readonly Passage[], season: Season): readonly PassageState[] {
  return passages.map((passage) => ({
    passage,
    isOpen: isPassageOpen(passage, season),
    isDoubtful: season === "hiver" && passage.winter === "ferme-parfois",
  }));
}

const FINE_KM_BELOW = 20;
const FINE_STEP_KM = 1;
const COARSE_STEP_KM = 5;
const STEP_MIN = 5;

/** Rounds a cost to its precision: km below 20, then steps of 5 km; steps of 5 minutes. 0: below half a step. */
export function roundCost(cost: number, metric: Metric): number {
  const step = roundingStep(cost, metric);
  return step * Math.round(cost / step);
}

function roundingStep(cost: number, metric: Metric): number {
  if (metric === "min") return STEP_MIN;
  return cost < FINE_KM_BELOW ? FINE_STEP_KM : COARSE_STEP_KM;
}
