import type { DemandPlace, PeopleGroup } from "../../../domain/demand/people-group.ts";
import type { Metric } from "../../../domain/network/conditions.ts";
import type { TerritoryLevel } from "../../../domain/territory-ref.ts";
import type { Count, Named, Reach, With } from "./message.ts";
import type { People } from "./people.ts";

export interface FiguresWords {
  readonly territory: string;
  readonly territoryHint: string;
  readonly clearTerritory: string;
  readonly territoryLevels: Named<TerritoryLevel>;
  readonly noTerritory: With<{ readonly text: string }>;
  /** Note on an EPCI with communes outside the region. */
  readonly epciPartly: With<{ readonly counted: number; readonly all: number }>;
  /** Accessible labels of two values with an arrow between them. */
  readonly before: string;
  readonly after: string;
  /** Label of the cost of a single commune. */
  readonly ownCost: Named<Metric>;
  readonly meanCost: Named<Metric>;
  readonly medianCost: Named<Metric>;
  readonly costOf: With<{ readonly number: string; readonly metric: Metric }>;
  readonly noWayToPlace: string;
  readonly unreached: With<People>;
  readonly farthestCommune: string;
  readonly placesInTerritory: string;
  readonly placesPer10000: With<{ readonly group: PeopleGroup }>;
  readonly peopleGained: With<People>;
  readonly peopleLost: With<People>;
  readonly peopleSame: string;
  readonly aims: string;
  readonly aimMinutes: With<{ readonly minutes: number }>;
  readonly aimOurs: With<{ readonly territory: string; readonly season: "ete" | "hiver" }>;
  readonly aimPublished: With<{ readonly date: string }>;
  readonly aimUnpublished: string;
  readonly aimMeasure: string;
  readonly aimDifference: With<{ readonly place: DemandPlace }>;
  readonly aimOnFranceServices: string;
  readonly gapsOf: With<{ readonly count: number; readonly people: string; readonly territory: string }>;
  readonly noGaps: string;
  readonly gapNearest: With<{ readonly place: string; readonly number: string }>;
  /** A cost beyond the threshold that rounds to it. */
  readonly justBeyond: Reach;
  readonly moreGaps: Count;
}
