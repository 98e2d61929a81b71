import type { CodeCommune } from "../codes.ts";
import type { PlaceId } from "../place.ts";
import type { TerritoryRef } from "../territory-ref.ts";
import type { Settings } from "./settings.ts";

/** People of a territory by state: each person is in one of the three. */
export interface States {
  /** Within the threshold of an address. */
  readonly served: number;
  /** Beyond it, but within the threshold of a stop. */
  readonly visited: number;
  readonly tooFar: number;
}

/** Figures of one territory, of the people of the settings' group. */
export interface TerritoryFigures {
  readonly ref: TerritoryRef;
  /** "" for the region: the page names it. */
  readonly name: string;
  /** Communes of the territory on the map; of an EPCI also those beyond it. */
  readonly communes: number;
  readonly communesInAll: number;
  readonly population: number;
  readonly states: States;
  /** Without the planned places; the same object without any. */
  readonly before: States;
  /** Bounds of the people too far, by the error of the roads and by what is to be confirmed. */
  readonly tooFarRange: { readonly least: number; readonly most: number };
  /** Weighted median of the people's costs to the nearest address; undefined where half of them have no way, or nobody lives. */
  readonly median: number | undefined;
  /** Half of the people or more are in this state or a nearer one, by their median costs; undefined where nobody lives. */
  readonly state: keyof States | undefined;
  /** The inhabited point that is farthest from an address; undefined where nobody lives. */
  readonly farthest: Farthest | undefined;
  /** Hamlets whose people are too far, the most populated first, at most three; of a commune only. */
  readonly hamlets: readonly string[];
}

export interface Farthest {
  readonly commune: string;
  /** "" where the point has no name. */
  readonly hamlet: string;
  /** Infinity without a way. */
  readonly cost: number;
}

/** A commune whose number of people too far is another with the passes closed. */
export interface SeasonChange {
  readonly code: CodeCommune;
  readonly name: string;
  /** More people too far in winter; negative for fewer. */
  readonly people: number;
}

/** Everything that page, table, map, booklet and exports say, for the whole region. */
export interface Figures {
  readonly settings: Settings;
  /** By `territoryKey`. */
  readonly territories: ReadonlyMap<string, TerritoryFigures>;
  /** Whether the ways are estimates with an error: by road, unless a routing engine has measured them. */
  readonly isEstimated: boolean;
  /** With the passes closed: the most affected first; empty by any other way. */
  readonly seasonChanges: readonly SeasonChange[];
  /** Places that answer the settings and count: with an address, and with stops. */
  readonly places: { readonly addresses: number; readonly stops: number };
  /** Itinerant services that count nowhere, since none of their stops is known. */
  readonly nowhere: readonly { readonly id: PlaceId; readonly name: string }[];
}

/** How sure a figure is. */
export type Certainty = "sur" | "fragile";

/** Greatest width of a sure interval: as a share of all people, or of those too far. */
const SURE_WIDTH = { ofAll: 0.005, ofTooFar: 0.25 } as const;

/** "sur": between the bounds the share of people too far moves by half a point at most, or their number by a quarter. */
export function certaintyOf({
  population,
  states: { tooFar },
  tooFarRange: { least, most },
}: Pick<TerritoryFigures, "population" | "states" | "tooFarRange">): Certainty {
  return most - least <= Math.max(SURE_WIDTH.ofAll * population, SURE_WIDTH.ofTooFar * tooFar) ? "sur" : "fragile";
}

/** Share of the people too far; undefined where nobody lives. */
export function tooFarShare({
  population,
  states,
}: Pick<TerritoryFigures, "population" | "states">): number | undefined {
  return population === 0 ? undefined : states.tooFar / population;
}
