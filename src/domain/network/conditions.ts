import { toParisMoment } from "../opening-hours/paris-moment.ts";
import type { Passage, PassageId, RoadClass } from "./road-network.ts";
import type { TravelMode } from "./travel-mode.ts";

export const SEASONS = ["ete", "hiver"] as const;
export type Season = (typeof SEASONS)[number];

/** Unit in which ways are measured and minimised. */
export const METRICS = ["km", "min"] as const;
export type Metric = (typeof METRICS)[number];

export interface RoadConditions {
  readonly season: Season;
  /** Absent: by car. */
  readonly mode?: TravelMode;
  /** One passage taken as open or closed whatever the season, to tell what its closure changes. */
  readonly forced?: { readonly id: PassageId; readonly isOpen: boolean };
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

/** Whether a passage is open: in its usual state of the season, unless it is the forced one. A border pass may be open or closed too. */
export function isPassageOpen(passage: Passage, { season, forced, mode = "voiture" }: RoadConditions): boolean {
  // The tunnels of the table are those of motorways.
  if (mode === "pied" && passage.kind === "tunnel") return false;
  if (forced?.id === passage.id) return forced.isOpen;
  return season === "ete" || passage.winter !== "ferme";
}

/** Minutes for a distance on a class of road, at its assumed speed. */
export function minutesForKm(km: number, roadClass: RoadClass): number {
  return (60 * km) / SPEED_KM_PER_H[roadClass];
}
