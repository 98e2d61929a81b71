import type { Position } from "../../geo/position.ts";
import type { CodeDepartement } from "../codes.ts";
import type { Passage } from "../network/road-network.ts";
import type { Resort } from "../resort.ts";
import type { ServicePoint } from "../service-point.ts";
import type { Commune } from "../territory.ts";
import type { Lexicon } from "./lexicon.ts";

/** In the order in which they are shown. */
export const SEARCH_GROUPS = ["commune", "station", "lieu", "relief"] as const;
export type SearchGroup = (typeof SEARCH_GROUPS)[number];

export type SearchTarget =
  | { readonly kind: "commune"; readonly commune: Commune }
  | { readonly kind: "station"; readonly resort: Resort }
  | { readonly kind: "lieu"; readonly point: ServicePoint }
  | { readonly kind: "col"; readonly passage: Passage }
  | { readonly kind: "massif"; readonly name: string; readonly position: Position };

export interface SearchName {
  readonly text: string;
  /** Its key: places in the lexicon of whole names. */
  readonly wholes: readonly number[];
  readonly bare: number;
  /** Places in the lexicon of words. */
  readonly words: readonly number[];
}

export interface SearchEntry {
  /** Unique in the index, fit for an id of the page. */
  readonly id: string;
  readonly target: SearchTarget;
  readonly label: string;
  /** The label first. */
  readonly names: readonly SearchName[];
  /** Words that may be typed with the name or instead of it: places in the lexicon of words. */
  readonly beside: readonly number[];
  /** A pass lies between two; none is known of a massif. */
  readonly codesDepartement: readonly CodeDepartement[];
  /** Of the commune, or of the commune of a resort once that is known. */
  readonly population: number | undefined;
}

/** What can be found. */
export interface SearchIndex {
  readonly lexicons: { readonly wholes: Lexicon; readonly words: Lexicon };
  /** In the order of equal matches: by population, then by name. */
  readonly groups: Readonly<Record<SearchGroup, readonly SearchEntry[]>>;
}
