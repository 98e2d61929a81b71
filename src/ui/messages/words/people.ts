import type { CommuneCoverage } from "../../../domain/coverage/commune-coverage.ts";
import type { DemandPlace, PeopleGroup } from "../../../domain/demand/people-group.ts";
import type { Named, With } from "./message.ts";

/** A number of people of a group, and that number as it is written. */
export interface People {
  readonly count: number;
  readonly number: string;
  readonly group: PeopleGroup;
}

/** Where people are counted, and what that rests on. */
export interface CountedWhere {
  readonly place: DemandPlace;
  /** Demand points. */
  readonly points: number;
  readonly communes: number;
  /** Share of the people within 1 km of their demand point, as it is written. */
  readonly share: string;
  /** Of the municipal population. */
  readonly vintage: string;
}

/** Whose access is measured, and where people are counted. */
export interface PeopleWords {
  readonly inhabitants: With<People>;
  readonly peopleGroup: string;
  readonly peopleGroups: Named<PeopleGroup>;
  /** How the people of a group are known. */
  readonly peopleGroupMeanings: With<{ readonly group: PeopleGroup; readonly vintage: string }>;
  /** Above a column of people. */
  readonly peopleColumns: Named<PeopleGroup>;
  readonly demandPlace: string;
  readonly demandPlaces: Named<DemandPlace>;
  readonly demandPlaceMeanings: With<CountedWhere>;
  /** Measured ways begin at the town hall, whatever was chosen. */
  readonly countedAtSeatsByMeasure: string;
  readonly settlementLoading: string;
  readonly settlementFailed: string;
  /** What of the people of a commune is covered; numbers of people as they are written. */
  readonly communeCoverage: With<{
    readonly coverage: CommuneCoverage;
    /** The people covered, of whom is said. */
    readonly people: string;
    readonly outOf: string;
  }>;
  /** The same in a cell. */
  readonly communeCoverages: Named<CommuneCoverage>;
  /** Of the people of a commune, those beyond the threshold. */
  readonly partlyUncovered: With<{ readonly people: string; readonly outOf: string }>;
  readonly wayFromSeat: string;
}
