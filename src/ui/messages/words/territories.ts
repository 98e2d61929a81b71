import type { Named, With } from "./message.ts";

/** The sections of « Territoires », in display order. */
export type TerritoriesSection =
  | "figures"
  | "map"
  | "table"
  | "gaps"
  | "distribution"
  | "seasons"
  | "carless"
  | "hours"
  | "scenario"
  | "siting"
  | "way"
  | "isochrones"
  | "export"
  | "method";

export interface TerritoriesWords {
  readonly territoriesSections: Named<TerritoriesSection>;
  /** Heading of the table of contents. */
  readonly pageContents: string;
  /** Name of a planned place in lists of places; `name` may be "". */
  readonly plannedPlace: With<{ readonly name: string; readonly commune: string }>;
}
