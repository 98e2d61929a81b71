import type { AccessModel } from "../../../domain/access/access-model.ts";
import type { Count, Reach, With } from "./message.ts";

export interface CoverageWords {
  readonly coverage: string;
  readonly measured: With<{ readonly count: number; readonly model: AccessModel }>;
  readonly notMeasured: Count;
  readonly threshold: string;
  readonly thresholdValue: Reach;
  readonly shareWithin: Reach;
  readonly covered: string;
  readonly uncovered: string;
  readonly coveredSurface: With<{ readonly share: string }>;
  readonly drawingSurface: string;
  readonly surfaceFailed: string;
  readonly byDepartement: string;
  readonly departement: string;
  readonly population: string;
  readonly share: string;
  readonly wholeRegion: string;
  readonly notApplicable: string;
  readonly coverageMethod: With<{ readonly communes: number; readonly vintage: string }>;
  readonly communesFailed: string;
}
