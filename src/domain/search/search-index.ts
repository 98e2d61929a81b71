import type { CodeDepartement } from "../codes.ts";
import type { Position } from "../geo/position.ts";
import type { Hamlet } from "../hamlet.ts";
import type { Passage } from "../network/road-network.ts";
import type { Place } from "../place.ts";
import type { RailStation } from "../rail-station.ts";
import type { Resort } from "../resort.ts";
import type { Commune } from "../territory.ts";
import type { Lexicon } from "./lexicon.ts";

/** In display order. */
export const SEARCH_GROUPS = ["commune", "station", "gare", "lieu", "relief"] as const;
export type SearchGroup = (typeof SEARCH_GROUPS)[number];

export type SearchTarget =
  | { readonly kind: "commune"; readonly commune: Commune }
  | { readonly kind: "station"; readonly resort: Resort }
  | { readonly kind: "gare"; readonly station: RailStation }
  | { readonly kind: "lieu-dit"; readonly hamlet: Hamlet; readonly commune: Commune }
  | { readonly kind: "lieu"; readonly place: Place }
  | { readonly kind: "col"; readonly passage: Passage }
  | { readonly kind: "massif"; readonly name: string; readonly position: Position };

export interface SearchName {
  readonly text: string;
  /** Key: indices in the lexicon of whole names. */
  readonly wholes: readonly number[];
  readonly bare: number;
  /** Indices in the lexicon of words. */
  readonly words: readonly number[];
}

export interface SearchEntry {
  /** Unique in the index, and valid as an element id. */
  readonly id: string;
  readonly target: SearchTarget;
  readonly label: string;
  /** The label first. */
  readonly names: readonly SearchName[];
  /** Words that may be typed with the name or instead: indices in the lexicon of words. */
  readonly beside: readonly number[];
  /** Two for a pass; none for a massif. */
  readonly codesDepartement: readonly CodeDepartement[];
  /** Of the commune, or of the resort's commune; undefined while unknown. */
  readonly population: number | undefined;
}

/** Index for the search. */
export interface SearchIndex {
  readonly lexicons: { readonly wholes: Lexicon; readonly words: Lexicon };
  /** In the order of equal matches: by population, then by name. */
  readonly groups: Readonly<Record<SearchGroup, readonly SearchEntry[]>>;
}
