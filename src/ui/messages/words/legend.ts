import type { Metric } from "../../../domain/network/conditions.ts";
import type { Named, With } from "./message.ts";

export interface LegendWords {
  readonly legend: string;
  readonly legendCluster: string;
  readonly legendItinerant: string;
  readonly legendApproximate: string;
  readonly legendImported: string;
  readonly legendNeighbour: string;
  readonly legendHousing: string;
  readonly legendSeveral: string;
  readonly legendCovered: string;
  /** Range of a class of costs: `above` is undefined for the first class, `upTo` for the last. */
  readonly legendAccess: With<{
    readonly above: number | undefined;
    readonly upTo: number | undefined;
    readonly metric: Metric;
  }>;
  readonly legendWay: string;
  readonly legendTrip: string;
  readonly legendPasses: Named<"closed" | "doubtful" | "open">;
  readonly legendOverridden: string;
  readonly legendSchematic: string;
  readonly legendOfficial: string;
  readonly legendStops: string;
  readonly legendTerritories: string;
}
