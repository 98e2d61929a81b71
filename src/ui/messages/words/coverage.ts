import type { AccessModel } from "../../../domain/access/access-model.ts";
import type { DemandPlace, PeopleGroup } from "../../../domain/demand/people-group.ts";
import type { Count, Reach, With } from "./message.ts";

/** What a figure rests on, so that whoever reads it on paper knows. */
export interface Measured {
  /** Visible places of welcome that are measured. */
  readonly count: number;
  readonly planned: number;
  readonly excluded: number;
  /** What is asked of the places, each filter in words. */
  readonly filters: readonly string[];
  readonly model: AccessModel;
  readonly threshold: number;
  readonly communes: number;
  readonly group: PeopleGroup;
  readonly place: DemandPlace;
  /** Demand points at which people are counted. */
  readonly points: number;
  /** Of the population. */
  readonly vintage: string;
}

export interface CoverageWords {
  readonly coverage: string;
  readonly noMeasuredPlace: string;
  readonly measured: With<Measured>;
  /** One filter within that sentence. */
  readonly filterClause: With<{ readonly group: string; readonly values: string }>;
  readonly notMeasured: Count;
  readonly threshold: string;
  readonly thresholdValue: Reach;
  readonly shareWithin: With<{ readonly threshold: number; readonly model: AccessModel; readonly group: PeopleGroup }>;
  readonly covered: string;
  readonly uncovered: string;
  readonly coveredSurface: With<{ readonly share: string }>;
  readonly drawingSurface: string;
  readonly surfaceFailed: string;
  readonly share: string;
  readonly wholeRegion: string;
  readonly notApplicable: string;
  readonly communesFailed: string;
}
