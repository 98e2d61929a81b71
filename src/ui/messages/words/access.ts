import type { Metric, Season as RoadSeason } from "../../../domain/network/conditions.ts";
import type { Cost, Named, With } from "./message.ts";
import type { People } from "./people.ts";

export interface MeasuredShareWords {
  readonly measured: { readonly communes: number; readonly people: string };
  readonly estimated: { readonly communes: number; readonly people: string };
}

export interface AccessWords {
  /** The season of the passes on the day the page is read. */
  readonly seasonToday: Named<RoadSeason>;
  readonly roadEstimate: Named<Metric>;
  readonly straightLimits: string;
  /** The name of the measured model among the access models, and what it is worth; days as the language writes them. */
  readonly measuredModel: string;
  readonly measuredLimits: With<{ readonly from: string; readonly until: string }>;
  /** Of how many the figures are measured, and of how many estimated: communes, and people as the language writes them. */
  readonly measuredShare: With<MeasuredShareWords>;
  /** What one way costs, rounded to a whole unit, as it was measured. */
  readonly costMeasured: With<Cost>;
  readonly costEstimated: With<Cost>;
  /** What the mark of an estimate among measured costs means. */
  readonly estimateMark: string;
  /** The way that is shown beside a measured cost. */
  readonly wayIsOurs: string;
  readonly travelTimesLoading: string;
  readonly travelTimesFailed: string;
  readonly bothSeasons: With<{ readonly ete: string; readonly hiver: string }>;
  readonly fewerInWinter: With<People>;
  readonly withOverrides: With<{ readonly shut: number; readonly opened: number }>;
  readonly clearOverrides: string;
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
