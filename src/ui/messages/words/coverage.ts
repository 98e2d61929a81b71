import type { AccessModel } from "../../../domain/access/access-model.ts";
import type { DemandPlace, PeopleGroup } from "../../../domain/demand/people-group.ts";
import type { Count, Reach, With } from "./message.ts";

/** Parameters of the sentence on the method of a figure, which also appears on paper. */
export interface Measured {
  /** Number of visible reception places that count. */
  readonly count: number;
  readonly planned: number;
  readonly excluded: number;
  /** Text of each filter. */
  readonly filters: readonly string[];
  readonly model: AccessModel;
  readonly threshold: number;
  readonly communes: number;
  readonly group: PeopleGroup;
  readonly place: DemandPlace;
  /** Number of demand points. */
  readonly points: number;
  /** Vintage of the population. */
  readonly vintage: string;
}

export interface CoverageWords {
  readonly coverage: string;
  readonly noMeasuredPlace: string;
  readonly measured: With<Measured>;
  /** One filter within the sentence. */
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
