import type { Commune } from "../territory.ts";
import type { TerritoryRef } from "../territory-ref.ts";

/**
 * How near the places are to the people of a territory, by an access model and at a threshold, both in the unit of that model.
 * People are those of the group that is counted, at the demand points.
 */
export interface TerritoryAccess {
  readonly ref: TerritoryRef;
  /** "" for the region: the page has words for it. */
  readonly name: string;
  /** Communes of the region that are counted. */
  readonly communes: number;
  /** How many communes an EPCI has, inside the region and outside; undefined at the other levels. */
  readonly communesInAll: number | undefined;
  readonly population: number;
  /** Places that stand in the territory, whoever they are near to. */
  readonly points: number;
  /** Undefined where nobody lives, as is every ratio below. */
  readonly pointsPer10000: number | undefined;
  readonly coveredPopulation: number;
  readonly uncoveredPopulation: number;
  /** Between how many people are covered, given what the costs may be off; both are the covered population where costs are exact. */
  readonly coveredRange: PeopleRange;
  /** Communes whose people are all covered, and those of which only some are. */
  readonly coveredCommunes: number;
  readonly partlyCoveredCommunes: number;
  /** Covered population / population. */
  readonly share: number | undefined;
  /** People from whose demand point no way leads to a place; everybody while there is no place. */
  readonly unreachedPopulation: number;
  /** Mean cost to the nearest place of those who have a way to one, weighted by population; undefined when nobody has. */
  readonly meanCost: number | undefined;
  /** Least cost within which at least half of the population is, all of it counted; undefined when half of it has no way. */
  readonly medianCost: number | undefined;
  /** The commune of the inhabited demand point that is the farthest from its nearest place; undefined where nobody lives. */
  readonly farthest: FarthestCommune | undefined;
}

/** Whole numbers of people. */
export interface PeopleRange {
  /** People who are covered even if their way is as much longer as is likely. */
  readonly least: number;
  /** People who are covered if their way is as much shorter as is likely. */
  readonly most: number;
}

/** A commune by its inhabited demand point that is the farthest from a place. */
export interface FarthestCommune {
  readonly commune: Commune;
  /** Infinity where no way leads to a place, which is farther than any way. Of equals, the most populated. */
  readonly cost: number;
}
