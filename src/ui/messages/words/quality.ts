import type { Verification } from "../../../domain/place.ts";
import type { QualityCheck } from "../../../domain/quality/quality-ref.ts";
import type { Count, Named, With } from "./message.ts";

/** Groups of the lines of « Contrôle des données ». */
export type QualityGroup = "whole" | "missing" | "verification" | "age" | "look";

export interface QualityWords {
  readonly qualityIntro: string;
  readonly qualityTable: string;
  readonly qualityColumn: string;
  readonly qualityGroups: Named<QualityGroup>;
  /** Names of the checks; those of verification exist elsewhere. */
  readonly qualityChecks: Named<Exclude<QualityCheck, Verification>>;
  readonly qualityWhere: string;
  readonly qualityEverywhere: string;
  readonly qualityNotes: string;
  readonly byDepartement: string;
  readonly total: string;
  /** Imported places outside the seven départements. */
  readonly beyondDepartements: string;
  readonly countedOnce: string;
  /** Title of a list of places: "Sans horaires, France services, Hautes-Alpes". */
  readonly inspectedTitle: With<{ readonly count: number; readonly text: string }>;
  readonly inspectedNone: string;
  readonly showRest: Count;
  readonly stopInspecting: string;
  readonly resortsWithoutSpace: With<{ readonly count: number; readonly all: number; readonly nearKm: number }>;
  readonly showResorts: string;
}
