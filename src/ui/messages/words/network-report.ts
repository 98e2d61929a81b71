import type { LayerAge } from "../../../domain/quality/compare-layer.ts";
import type { Count, Named, With } from "./message.ts";

/** Kinds of differences between two vintages. */
export type VintageChange = "added" | "gone" | "renamed" | "moved" | "rescheduled";

/** « État des lieux »: printed report on the network, with the changes since another vintage. */
export interface NetworkReportWords {
  readonly networkReportIntro: string;
  readonly networkReportTitle: string;
  readonly printNetworkReport: string;
  readonly compareWith: string;
  readonly compareWithNone: string;
  readonly noVintage: string;
  readonly vintageAges: Readonly<Record<LayerAge, With<{ readonly name: string }>>>;
  readonly vintageChanges: Named<VintageChange>;
  readonly vintageUnchanged: Count;
  readonly wasNamed: With<{ readonly name: string }>;
  readonly movedBy: With<{ readonly number: string }>;
  readonly wasOpen: With<{ readonly days: readonly string[] }>;
  readonly hoursUnknownBefore: string;
  readonly networkCoverage: string;
  readonly networkChanges: With<{ readonly name: string }>;
  readonly andOthers: Count;
}
