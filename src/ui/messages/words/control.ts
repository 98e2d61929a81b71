import type { ControlCheck } from "../../../domain/control/control-ref.ts";
import type { Verification } from "../../../domain/service-point.ts";
import type { Count, Named, With } from "./message.ts";

/** Groups of the lines of « Contrôle des données ». */
export type ControlGroup = "whole" | "missing" | "verification" | "age" | "look";

export interface ControlWords {
  readonly controlIntro: string;
  readonly controlTable: string;
  readonly controlColumn: string;
  readonly controlGroups: Named<ControlGroup>;
  /** Verification has its words already. */
  readonly controlChecks: Named<Exclude<ControlCheck, Verification>>;
  readonly controlWhere: string;
  readonly controlEverywhere: string;
  readonly controlNotes: string;
  readonly byDepartement: string;
  readonly total: string;
  /** Places that were brought and lie in none of the seven. */
  readonly beyondDepartements: string;
  readonly countedOnce: string;
  /** "Sans horaires, France services, Hautes-Alpes": what is listed. */
  readonly inspectedTitle: With<{ readonly count: number; readonly text: string }>;
  readonly inspectedNone: string;
  readonly showRest: Count;
  readonly stopInspecting: string;
  readonly resortsWithoutSpace: With<{ readonly count: number; readonly all: number; readonly nearKm: number }>;
  readonly showResorts: string;
}
