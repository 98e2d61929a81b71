import { neighbors } from "topojson-client";
import type { CodeCommune } from "../codes.ts";
import type { PlaceId } from "../place.ts";
import { LAYER_OF_LEVEL, type TerritoryOutlines } from "../territory.ts";
import { type OfficialTerritory, parseOfficial, type TerritoryRef } from "../territory-ref.ts";
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
  /** With the passes closed: the most affected first; empty by any other way. */
  readonly seasonChanges: readonly SeasonChange[];
  /** Places that answer the settings and count: with an address, and with stops. */
  readonly places: { readonly addresses: number; readonly stops: number };
  /** Itinerant services that count nowhere, since none of their stops is known. */
  readonly nowhere: readonly { readonly id: PlaceId; readonly name: string }[];
}

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

/** Ranks of a commune by the state of its median person and the distance, from the nearest. */
export const COMMUNE_RANKS = ["near", "served", "visited", "beyond", "far", "farthest"] as const;
export type CommuneRank = (typeof COMMUNE_RANKS)[number];

/** Ranks of an EPCI or a département by its share of people too far, from none. */
export const SHARE_RANKS = ["none", "to2", "to5", "to10", "to20", "more"] as const;
export type ShareRank = (typeof SHARE_RANKS)[number];

/** The rank that colours an area of the map and a swatch of the legend. */
export type FillRank = CommuneRank | ShareRank | "nobody";

/** Greatest median cost of a rank, in thresholds; the other ranks have none. */
export const RANK_THRESHOLDS = { near: 0.5, served: 1, beyond: 1.5, far: 2 } as const satisfies Partial<
  Record<CommuneRank, number>
>;

/** Greatest share of a rank; beyond the last one is "more". */
const RANK_SHARES = { none: 0, to2: 0.02, to5: 0.05, to10: 0.1, to20: 0.2 } as const satisfies Partial<
  Record<ShareRank, number>
>;

/** The rank of a commune. Without a way for half of its people it is among the farthest. */
export function communeRank(
  { state, median }: Pick<TerritoryFigures, "state" | "median">,
  threshold: number,
): FillRank {
  if (state === undefined) return "nobody";
  const thresholds = (median ?? Number.POSITIVE_INFINITY) / threshold;
  switch (state) {
    case "served":
      return thresholds <= RANK_THRESHOLDS.near ? "near" : "served";
    case "visited":
      return "visited";
    case "tooFar":
      if (thresholds <= RANK_THRESHOLDS.beyond) return "beyond";
      return thresholds <= RANK_THRESHOLDS.far ? "far" : "farthest";
  }
}

export function shareRank(figures: Pick<TerritoryFigures, "population" | "states">): FillRank {
  const share = tooFarShare(figures);
  if (share === undefined) return "nobody";
  const rank = SHARE_RANKS.find((one) => one === "more" || share <= RANK_SHARES[one]);
  return rank ?? "more";
}

/** Territories of the same level with a border in common, by the arcs that their outlines share; none for the region. */
export function neighboursOf(
  { topology }: TerritoryOutlines,
  territory: OfficialTerritory,
): readonly OfficialTerritory[] {
  if (territory.level === "region") return [];
  const { geometries } = topology.objects[LAYER_OF_LEVEL[territory.level]];
  const own = geometries.findIndex(({ properties }) => properties.code === territory.code);
  return (neighbors(geometries)[own] ?? []).flatMap((at) => parseOfficial(geometries[at]?.properties.code ?? "") ?? []);
}
