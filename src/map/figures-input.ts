import type { BaseMap, NearGround } from "../domain/base-map.ts";
import type { FillRank } from "../domain/figures/figures.ts";
import type { PlannedPlace } from "../domain/figures/settings.ts";
import type { CoveredArea } from "../domain/geo/covered-area.ts";
import type { Position } from "../domain/geo/position.ts";
import type { Place } from "../domain/place.ts";
import type { Commune, TerritoryOutlines } from "../domain/territory.ts";
import type { TerritoryRef } from "../domain/territory-ref.ts";
import type { Scheme } from "../state/app-state.ts";

/** All that the planners' map shows. */
export interface FiguresMapInput {
  readonly scheme: Scheme;
  /** Undefined until they are loaded, like the base map. */
  readonly outlines: TerritoryOutlines | undefined;
  readonly baseMap: BaseMap | undefined;
  readonly nearGround: NearGround;
  readonly communes: readonly Commune[];
  /** Level of the filled outlines: that of the rows of the table. */
  readonly level: FillLevel;
  /** Rank of the colour by code; a code without one stays unfilled. */
  readonly fills: ReadonlyMap<string, FillRank>;
  /** With a crisp outline, the rest under a veil. The map fits it when it is another. */
  readonly chosen: TerritoryRef;
  /** With an outline only. */
  readonly hovered: TerritoryRef | undefined;
  /** A symbol for each, and a smaller one for each of their stops. */
  readonly places: readonly Place[];
  readonly planned: readonly PlannedPlace[];
  readonly sites: readonly Site[];
  /** Covered area of straight lines. */
  readonly area: CoveredArea | undefined;
  /** The next click is a position, not a territory. */
  readonly isPlacing: boolean;
}

/** Levels of the outlines that have a fill. */
export const FILL_LEVELS = ["departement", "epci", "commune"] as const;
export type FillLevel = (typeof FILL_LEVELS)[number];

/** A proposed place, which is numbered by its rank in the list. */
export interface Site {
  readonly position: Position;
  /** Name of its commune. */
  readonly label: string;
}
