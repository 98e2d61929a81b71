import type { AccessModel } from "../../../domain/access/access-model.ts";
import type { Metric } from "../../../domain/network/conditions.ts";
import type { Count, Named, With } from "./message.ts";

export interface SeasonsWords {
  /** Sentence on the people who lose access when the passes close. */
  readonly seasonsSentence: With<{
    readonly lostCommunes: number;
    /** Formatted numbers of people. */
    readonly lostPeople: string;
    readonly longerCommunes: number;
    readonly longerPeople: string;
    readonly threshold: number;
    readonly model: AccessModel;
  }>;
  /** Definition of a longer way. */
  readonly seasonsLongerMeans: With<{
    readonly share: string;
    readonly trifle: number;
    readonly more: number;
    readonly metric: Metric;
  }>;
  /** Where little changes: settings that show more. */
  readonly seasonsTry: string;
  readonly seasonsNeedRoads: string;
  /** The same for measured ways. */
  readonly seasonsNotMeasured: string;
  readonly seasonsByRoad: string;
  readonly seasonsNoRoads: string;
  readonly seasonsOnMap: string;
  readonly seasonsLost: string;
  readonly seasonsLonger: string;
  readonly seasonsCommunes: Count;
  readonly seasonsChanges: Named<"perd" | "allonge" | "gagne">;
  readonly seasonsShut: With<{ readonly passes: readonly string[] }>;
  readonly seasonsTable: string;
  readonly seasonsCommune: string;
  readonly seasonsPeople: string;
  readonly seasonsSummer: With<{ readonly metric: Metric }>;
  readonly seasonsWinter: With<{ readonly metric: Metric }>;
  readonly seasonsNoWay: string;
  readonly seasonsMore: Count;
  readonly seasonsByDepartement: string;
  readonly seasonsByEpci: string;
  readonly seasonsPlaces: string;
  readonly seasonsPlacesHint: string;
  readonly seasonsPlace: string;
  readonly seasonsInSummer: string;
  readonly seasonsInWinter: string;
}
