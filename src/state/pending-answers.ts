import type { FeatureCollection, Polygon } from "geojson";
import type { Address } from "../domain/address.ts";
import type { CoveredArea } from "../domain/coverage/covered-area.ts";
import type { Metric } from "../domain/network/conditions.ts";
import type { Detours } from "../domain/network/detours.ts";
import type { SitingAnswer } from "./siting-answer.ts";

/** The drawing of the covered area: it may lag behind the figures, never replace them. */
export type AreaState =
  | { readonly status: "none" }
  | { readonly status: "drawing"; readonly previous: CoveredArea | undefined }
  | { readonly status: "drawn"; readonly area: CoveredArea }
  | { readonly status: "failed" };

/** Access on hexagons that cover the land. */
export interface Hexagons {
  /** Each feature's id is its rank. */
  readonly cells: FeatureCollection<Polygon>;
  /** What each cell's nearest place costs, in their order; Infinity where no way leads to one, NaN where no road is near. */
  readonly cost: Float64Array;
  readonly metric: Metric;
}

/** Measured in a worker, while hexagons are looked at: the last ones stay while the next are on their way. */
export type HexagonState =
  | { readonly status: "none" }
  | { readonly status: "measuring"; readonly previous: Hexagons | undefined }
  | { readonly status: "measured"; readonly hexagons: Hexagons }
  | { readonly status: "failed" };

/** What the closing of the pass whose sheet is open would change between communes: counted in a worker. */
export type DetourState =
  | { readonly status: "none" }
  | { readonly status: "counting" }
  | { readonly status: "counted"; readonly detours: Detours }
  | { readonly status: "failed" };

/** The best next places, once the person has asked for them: found in a worker. The last ones stay while the next are looked for. */
export type SitingState =
  | { readonly status: "none" }
  | { readonly status: "computing"; readonly previous: SitingAnswer | undefined }
  | { readonly status: "found"; readonly answer: SitingAnswer }
  | { readonly status: "failed" };

/** What the geocoder said to the text of the search field; never in the link. */
export type AddressAnswers =
  /** No text that could be an address. */
  | { readonly status: "idle" }
  /** The addresses shown before, often to the beginning of the same text, may stay in sight. */
  | { readonly status: "asking"; readonly previous: readonly Address[] }
  /** At least one address. The text is what was asked: the field may hold more meanwhile. */
  | { readonly status: "found"; readonly text: string; readonly addresses: readonly Address[] }
  | { readonly status: "none"; readonly text: string }
  | { readonly status: "busy" }
  | { readonly status: "unavailable" };

export const NO_ANSWERS: AddressAnswers = { status: "idle" };
