import type { CommuneCoverage } from "../../../domain/coverage/commune-coverage.ts";
import type { DemandPlace, PeopleGroup } from "../../../domain/demand/people-group.ts";
import type { Named, With } from "./message.ts";

/** A number of people of a group; `number` is formatted. */
export interface People {
  readonly count: number;
  readonly number: string;
  readonly group: PeopleGroup;
}

/** Where people are counted, and from which data. */
export interface CountedWhere {
  readonly place: DemandPlace;
  /** Number of demand points. */
  readonly points: number;
  readonly communes: number;
  /** Share of the people within 1 km of their demand point, formatted. */
  readonly share: string;
  /** Vintage of the municipal population. */
  readonly vintage: string;
}

/** The people group, and the positions where people are counted. */
export interface PeopleWords {
  readonly inhabitants: With<People>;
  readonly peopleGroup: string;
  readonly peopleGroups: Named<PeopleGroup>;
  /** Source of the figures for a people group. */
  readonly peopleGroupMeanings: With<{ readonly group: PeopleGroup; readonly vintage: string }>;
  /** Heading of a column of people. */
  readonly peopleColumns: Named<PeopleGroup>;
  readonly demandPlace: string;
  readonly demandPlaces: Named<DemandPlace>;
  readonly demandPlaceMeanings: With<CountedWhere>;
  /** Note that measured ways always begin at the town hall. */
  readonly countedAtSeatsByMeasure: string;
  readonly settlementLoading: string;
  readonly settlementFailed: string;
  /** Served people of a commune; the numbers are formatted. */
  readonly communeCoverage: With<{
    readonly coverage: CommuneCoverage;
    /** Number of served people, or of all people where none is served. */
    readonly people: string;
    readonly outOf: string;
  }>;
  /** The same in a table cell. */
  readonly communeCoverages: Named<CommuneCoverage>;
  /** Unserved people of a commune. */
  readonly partlyUncovered: With<{ readonly people: string; readonly outOf: string }>;
  readonly wayFromSeat: string;
}
