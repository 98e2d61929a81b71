import type { AccessModel } from "../../../domain/access/access-model.ts";
import type { PeopleGroup } from "../../../domain/demand/people-group.ts";
import type { Metric } from "../../../domain/network/conditions.ts";
import type { ActiveMode } from "../../../domain/network/travel-mode.ts";
import type { SitingScope } from "../../../domain/siting/siting-question.ts";
import type { Count, Named, With } from "./message.ts";
import type { People } from "./people.ts";

/** « Meilleurs emplacements ». Numbers and shares are formatted. */
export interface SitingWords {
  readonly sitingIntro: string;
  /** Note for the measured access model: the effect of planned places is estimated by the road model. */
  readonly sitingEstimated: string;
  readonly sitingCount: string;
  readonly sitingFewer: string;
  readonly sitingMore: string;
  readonly sitingAim: string;
  readonly sitingAimCovering: string;
  readonly sitingAimMean: With<{ readonly metric: Metric }>;
  readonly sitingCandidates: string;
  readonly sitingDemand: string;
  readonly sitingAllCommunes: string;
  readonly sitingScopes: Named<SitingScope>;
  readonly sitingNoTerritory: string;
  readonly sitingPropose: string;
  readonly sitingComputing: string;
  readonly sitingFailed: string;
  readonly sitingCancel: string;
  readonly sitingClear: string;
  readonly sitingListTitle: With<{ readonly model: AccessModel; readonly threshold: number }>;
  readonly sitingMeanTitle: With<{ readonly model: AccessModel }>;
  readonly sitingTotal: With<{
    /** Number of places. */
    readonly count: number;
    readonly group: PeopleGroup;
    readonly number: string;
    readonly before: string;
    readonly share: string;
  }>;
  readonly sitingMeanTotal: With<{
    readonly count: number;
    readonly before: string;
    readonly number: string;
    readonly metric: Metric;
  }>;
  readonly sitingGain: With<People>;
  readonly sitingMeanGain: With<{ readonly number: string; readonly metric: Metric }>;
  readonly sitingAfter: With<{ readonly share: string }>;
  readonly sitingMeanAfter: With<{ readonly number: string; readonly metric: Metric }>;
  readonly sitingAdd: string;
  readonly sitingAddPlace: With<{ readonly commune: string }>;
  readonly sitingRemove: string;
  readonly sitingRemovePlace: With<{ readonly commune: string }>;
  readonly sitingAddAll: string;
  readonly sitingIsBest: Count;
  readonly sitingAtMost: With<People>;
  readonly sitingMeanAtMost: With<{ readonly number: string; readonly metric: Metric }>;
  readonly sitingEnough: Count;
  readonly sitingAllServed: string;
  readonly sitingNoGain: string;
  readonly sitingNobody: string;
  readonly sitingCapped: With<{ readonly number: string; readonly metric: Metric }>;
  readonly sitingShared: With<{ readonly count: number; readonly of: number }>;
  readonly sitingAlsoStraight: string;
  readonly sitingAlsoByRoad: With<{ readonly mode: ActiveMode | undefined }>;
  readonly legendSites: string;
  readonly sitingStraightNote: string;
}
