import { toParisMoment } from "../opening-hours/paris-moment.ts";
import type { Passage } from "./road-network.ts";
import type { TravelMode } from "./travel-mode.ts";

export const SEASONS = ["ete", "hiver"] as const;
export type Season = (typeof SEASONS)[number];

export function otherSeasonThan(season: Season): Season {
  return season === "ete" ? "hiver" : "ete";
}

/** Unit in which ways are measured and minimised. */
export const METRICS = ["km", "min"] as const;
export type Metric = (typeof METRICS)[number];

export interface RoadConditions {
  readonly season: Season;
  /** Absent: by car. */
  readonly mode?: TravelMode;
}

/** Months of the passes' winter, after the usual closures of data/relief/cols.csv: "nov-mai" is the commonest. */
const WINTER_MONTHS: ReadonlySet<number> = new Set([11, 12, 1, 2, 3, 4, 5]);

/**
 * Speed on foot, assumed: that of signs on French footpaths on the flat. The climb of the roads is not known, and not counted.
 */
export const WALKING_KM_PER_H = 4;

/** Length of a walk over its straight line, off the network: assumed, that of country roads. */
export const LOCAL_SINUOSITY = 1.3;

/**
 * Season of the passes at an instant, by the calendar of France: winter from November to May, when most high passes are
 * closed.
 */
export function seasonOn(instant: Date): Season {
  return WINTER_MONTHS.has(Number(toParisMoment(instant).date.slice(5, 7))) ? "hiver" : "ete";
}

/** Whether a passage is open: in its usual state of the season. */
export function isPassageOpen(passage: Passage, { season }: RoadConditions): boolean {
  return season === "ete" || passage.winter !== "ferme";
}
