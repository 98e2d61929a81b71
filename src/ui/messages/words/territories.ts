import type { Named, With } from "./message.ts";

/** The parts of « Territoires », in their order. */
export type TerritoriesSection =
  | "figures"
  | "map"
  | "table"
  | "gaps"
  | "distribution"
  | "seasons"
  | "scenario"
  | "siting"
  | "way"
  | "isochrones"
  | "export"
  | "method";

export interface TerritoriesWords {
  readonly territoriesSections: Named<TerritoriesSection>;
  /** Of the parts of a view. */
  readonly pageContents: string;
  /** A planned place where places are named; the name may be "". */
  readonly plannedPlace: With<{ readonly name: string; readonly commune: string }>;
}
