import type { Metric, Season as RoadSeason } from "../../../domain/network/conditions.ts";
import type { Cost, Named, With } from "./message.ts";

export interface AccessWords {
  /** The season of the passes on the day the page is read. */
  readonly seasonToday: Named<RoadSeason>;
  readonly roadEstimate: Named<Metric>;
  readonly straightLimits: string;
  readonly bothSeasons: With<{ readonly ete: string; readonly hiver: string }>;
  readonly fewerInWinter: With<{ readonly count: number; readonly number: string }>;
  readonly withSuppositions: With<{ readonly shut: number; readonly opened: number }>;
  readonly liftSuppositions: string;
  readonly departure: string;
  readonly departureHint: string;
  readonly departureUnknown: With<{ readonly text: string }>;
  readonly departureAmbiguous: With<{ readonly text: string }>;
  readonly clearDeparture: string;
  readonly nearestPlace: string;
  readonly noNearestPlace: string;
  /** Never called with neither a road nor a pass. */
  readonly wayBy: With<{ readonly roads: readonly string[]; readonly passes: readonly string[] }>;
  /** Winter is undefined where no road is open. */
  readonly waysBySeason: With<{
    readonly place: string;
    readonly metric: Metric;
    readonly summer: number;
    readonly winter: number | undefined;
    readonly closed: readonly string[];
  }>;
  readonly nearestInWinter: With<Cost & { readonly place: string }>;
  readonly passesOnWay: string;
}
