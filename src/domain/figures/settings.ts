import type { AccessNeed } from "../coverage/access-needs.ts";
import type { PeopleGroup } from "../demand/people-group.ts";
import type { Position } from "../geo/position.ts";
import type { Metric, Season } from "../network/conditions.ts";
import type { Category } from "../place.ts";

/** When a place must be open to count. */
export const OPENINGS = ["toute-heure", "samedi", "soir"] as const;
export type Opening = (typeof OPENINGS)[number];

/** How people come: by road in a season of the passes, or in a straight line. */
export const WAYS = ["ete", "hiver", "droite"] as const;
export type Way = Season | "droite";

/** The greatest cost at which a person is served. Straight lines have no minutes. */
export interface Threshold {
  readonly metric: Metric;
  readonly value: number;
}

/** The thresholds that may be chosen, by metric. */
export const THRESHOLDS = {
  min: { least: 5, most: 60, step: 5, usual: 20 },
  km: { least: 2, most: 50, step: 1, usual: 10 },
} as const satisfies Readonly<Record<Metric, unknown>>;

/** A planned place: where people would be received, as a place of a type, with the hours that are planned. */
export interface PlannedPlace {
  readonly id: string;
  /** As typed; "" for none. */
  readonly name: string;
  readonly position: Position;
  readonly type: Category;
  /** When it is planned to be open. Without any, it counts in no figure about hours. */
  readonly openings: readonly Exclude<Opening, "toute-heure">[];
}

/** All that changes a figure. */
export interface Settings {
  /** A type of place or a theme; undefined for every place. */
  readonly service: AccessNeed | undefined;
  readonly opening: Opening;
  readonly threshold: Threshold;
  readonly way: Way;
  readonly people: PeopleGroup;
  readonly planned: readonly PlannedPlace[];
}

/** The State's own aim: a France services within 20 minutes by road. */
export const USUAL_SETTINGS: Settings = {
  service: "france-services",
  opening: "toute-heure",
  threshold: { metric: "min", value: THRESHOLDS.min.usual },
  way: "ete",
  people: "tous",
  planned: [],
};
