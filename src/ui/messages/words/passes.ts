import type { Season as RoadSeason } from "../../../domain/network/conditions.ts";
import type { PassageKind } from "../../../domain/network/road-network.ts";
import type { Count, Named, With } from "./message.ts";

export interface PassesWords {
  readonly passes: string;
  readonly passesShown: Named<RoadSeason>;
  readonly passGroups: Named<"closed" | "doubtful" | "open">;
  readonly passStates: Named<"closed" | "doubtful" | "open">;
  readonly overriddenStates: Named<"closed" | "open">;
  readonly doubtfulPass: string;
  readonly passageKinds: Named<PassageKind>;
  readonly altitude: string;
  readonly altitudeValue: With<{ readonly number: string }>;
  readonly passRoads: Count;
  readonly connects: string;
  readonly usualClosure: string;
  readonly closureUnknown: string;
  readonly aboutPass: string;
  readonly stateReasons: Named<"usual" | "override">;
  readonly stateOfTheDay: string;
  readonly borderPass: string;
  readonly whatClosingChanges: string;
  readonly countingDetours: string;
  readonly detoursFailed: string;
  /** Pairs of communes less than `nearKm` apart whose way the closure makes at least half as long again, and the communes in them. */
  readonly detours: With<{ readonly pairs: number; readonly communes: number; readonly nearKm: number }>;
  readonly overrideClosed: With<{ readonly kind: PassageKind }>;
  readonly overrideOpen: With<{ readonly kind: PassageKind }>;
  readonly backToUsual: string;
  readonly passToConfirm: string;
}
