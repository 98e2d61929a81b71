import { CATEGORIES, type Category } from "../category.ts";
import type { PeopleGroup } from "../demand/demand.ts";
import type { Position } from "../geo/position.ts";
import type { Metric, Season } from "../network/conditions.ts";
import { type Place, THEMES, type Theme } from "../place.ts";

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

/** The greatest number of best sites that is asked for. */
export const MOST_SITES = 5;

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

/** A need of people: help by a type of place, or with a theme. */
export type AccessNeed = Category | `theme:${Theme}`;

/** The needs, in display order. */
const ACCESS_NEEDS: readonly AccessNeed[] = [...CATEGORIES, ...THEMES.map((theme) => `theme:${theme}` as const)];

/** Access to every place that passes the filters. */
export const ALL_PLACES = "tous";

/** The need of a choice of access, as `readAccess` gives it; undefined for all places. */
export function needOf(access: string): AccessNeed | undefined {
  return ACCESS_NEEDS.find((need) => need === access);
}

/** A choice of access from the text of a link: "tous", or a need; the first valid one of several with commas between. Undefined for any other text. */
export function readAccess(text: string): string | undefined {
  return text.split(",").find((part) => part === ALL_PLACES || needOf(part) !== undefined);
}

export function answersNeed({ categories, themes }: Pick<Place, "categories" | "themes">, need: AccessNeed): boolean {
  return [...categories, ...themes.map((theme) => `theme:${theme}`)].includes(need);
}

/** Sums of minutes are some 1e-14 off: whole seconds are no whole part of a minute in binary numbers. */
const ROUNDING = 1e-9;

/** The greatest computed cost that is within a threshold. */
export function reachOf(threshold: number): number {
  return threshold + ROUNDING;
}

/** Whether the cost of the nearest place is at most the threshold. */
export function isCovered(cost: number, threshold: number): boolean {
  return cost <= reachOf(threshold);
}
