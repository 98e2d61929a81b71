import type { Metric, Season as RoadSeason } from "../../../domain/network/conditions.ts";
import type { ActiveMode } from "../../../domain/network/travel-mode.ts";
import type { Cost, Named, With } from "./message.ts";
import type { People } from "./people.ts";

export interface MeasuredShareWords {
  readonly measured: { readonly communes: number; readonly people: string };
  readonly estimated: { readonly communes: number; readonly people: string };
}

export interface AccessWords {
  /** Season of the passes on the present day. */
  readonly seasonToday: Named<RoadSeason>;
  readonly roadEstimate: Named<Metric>;
  /** How times on foot and by bike are estimated, and what they leave out. */
  readonly activeEstimate: Named<ActiveMode>;
  readonly activeLimits: string;
  /** Above the choice of the season of the passes. */
  readonly activeSeason: string;
  readonly straightLimits: string;
  /** Name of the measured access model and its limits; the dates are formatted. */
  readonly measuredModel: string;
  readonly measuredLimits: With<{ readonly from: string; readonly until: string }>;
  /** Numbers of measured and estimated communes and people; the people are formatted. */
  readonly measuredShare: With<MeasuredShareWords>;
  /** Cost of one measured way, rounded to a whole unit. */
  readonly costMeasured: With<Cost>;
  readonly costEstimated: With<Cost>;
  /** Meaning of the mark on estimates among measured costs. */
  readonly estimateMark: string;
  /** Note that the way shown beside a measured cost is estimated. */
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
  /** At least one road or pass. */
  readonly wayBy: With<{ readonly roads: readonly string[]; readonly passes: readonly string[] }>;
  /** `winter` is undefined when no road is open. */
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
