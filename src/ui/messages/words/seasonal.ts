import type { Metric, Season as RoadSeason } from "../../../domain/network/conditions.ts";
import type { ActiveMode } from "../../../domain/network/travel-mode.ts";
import type { Season } from "../../../domain/place.ts";
import type { Count, Named, With } from "./message.ts";

/** Reason why a France services is shown beside the nearest Espace saisonnier. */
export type MeanwhileReason = "far" | "closed" | "unknown" | "none";

export interface SeasonalWords {
  readonly seasonalTitle: string;
  readonly seasonalLead: string;
  readonly filtersPutAside: string;
  readonly whichResort: string;
  readonly whichResortHint: string;
  readonly allResorts: Count;
  readonly massif: string;
  readonly everyMassif: string;
  readonly massifNote: With<{ readonly nearKm: number }>;
  readonly resortsLoading: string;
  readonly resortsFailed: string;
  readonly otherResort: string;
  readonly nearestSpace: string;
  readonly noSpace: string;
  /** Cost by road; undefined for a season without an open road. */
  readonly costInSeasons: With<{
    readonly metric: Metric;
    readonly summer: number | undefined;
    readonly winter: number | undefined;
    /** Undefined: by car. */
    readonly mode: ActiveMode | undefined;
  }>;
  readonly nearestSpaceIn: With<{
    readonly season: RoadSeason;
    readonly place: string;
    readonly value: number;
    readonly metric: Metric;
  }>;
  /** After the name of a place: its name in the list. */
  readonly partOf: With<{ readonly name: string }>;
  readonly placeSeasons: Named<Season>;
  readonly meanwhile: string;
  readonly meanwhileWhy: With<{ readonly reason: MeanwhileReason; readonly nearKm: number }>;
  readonly meanwhileHelps: With<{ readonly themes: readonly string[] }>;
  readonly afterHours: string;
  readonly afterHoursLead: With<{ readonly nearKm: number }>;
  readonly noAfterHours: With<{ readonly nearKm: number }>;
  readonly afterHoursUnknown: Count;
  readonly eveningUntil: With<{ readonly days: readonly string[]; readonly to: string }>;
  readonly weekendTimes: With<{ readonly days: readonly string[]; readonly from: string; readonly to: string }>;
  readonly seasonalHousing: string;
  readonly seasonalHousingNote: With<{ readonly nearKm: number }>;
  readonly noSeasonalHousing: With<{ readonly nearKm: number }>;
  readonly aboutSpaces: string;
  readonly aboutSpacesText: string;
  readonly coreThemes: Named<"logement" | "emploi" | "sante" | "formation">;
  readonly remote: string;
  readonly remoteTitles: Named<"phone" | "mail" | "mandate">;
  readonly remoteTexts: Named<"phone" | "mail" | "mandate">;
  readonly emergency: string;
  readonly picture: string;
  readonly pictureLead: With<{ readonly spaces: number; readonly toConfirm: number }>;
  readonly pictureByRoad: With<{ readonly nearKm: number }>;
  readonly pictureStraight: With<{ readonly nearKm: number }>;
  readonly withoutSpace: With<{ readonly count: number; readonly nearKm: number }>;
  readonly noWayInWinter: string;
  /** The cost follows in an element of its own. */
  readonly nearestIs: With<{ readonly name: string }>;
  readonly conventions: Count;
  readonly conventionsNote: string;
  readonly signedIn: With<{ readonly years: readonly string[] }>;
  readonly signedUnknown: string;
  readonly conventionSource: With<{ readonly name: string }>;
  readonly legendResorts: With<{ readonly state: "near" | "far" | "unknown"; readonly nearKm: number }>;
  readonly legendConvention: string;
}
