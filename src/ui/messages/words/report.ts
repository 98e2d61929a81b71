import type { Metric } from "../../../domain/network/conditions.ts";
import type { Named, With } from "./message.ts";

/** The printed report of a territory. */
export interface ReportWords {
  readonly reportTitle: With<{ readonly name: string }>;
  readonly reportFigures: string;
  readonly reportMap: string;
  readonly reportMapNote: string;
  readonly reportMapNoteOfficial: string;
  readonly reportPlaces: string;
  readonly reportGaps: string;
  readonly reportOthers: With<{ readonly count: number; readonly number: string }>;
  readonly reportWithin: Named<"departement" | "epci" | "commune">;
  readonly reportRow: Named<"departement" | "epci" | "commune">;
  readonly reportNearest: string;
  readonly reportCost: Named<Metric>;
  readonly reportMean: Named<Metric>;
  readonly reportBefore: With<{ readonly text: string }>;
  readonly reportDistribution: string;
  readonly reportSources: string;
  readonly reportMade: With<{ readonly date: string }>;
  readonly reportLink: string;
}
