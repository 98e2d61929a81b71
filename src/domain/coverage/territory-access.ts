import type { Commune } from "../territory.ts";
import type { TerritoryRef } from "../territory-ref.ts";

/**
 * How near the places are to the people of a territory, by an access model and at a threshold, both in the unit of that model.
 * People are counted at the seat of their commune, by municipal population.
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
  readonly coveredCommunes: number;
  /** Covered population / population. */
  readonly share: number | undefined;
  /** People of the communes from which no way leads to a place; everybody while there is no place. */
  readonly unreachedPopulation: number;
  /** Mean cost to the nearest place of those who have a way to one, weighted by population; undefined when nobody has. */
  readonly meanCost: number | undefined;
  /** Least cost within which at least half of the population is, all of it counted; undefined when half of it has no way. */
  readonly medianCost: number | undefined;
  /** The inhabited commune that is the farthest from its nearest place; undefined where nobody lives. */
  readonly farthest: FarthestCommune | undefined;
}

export interface FarthestCommune {
  readonly commune: Commune;
  /** Infinity where no way leads to a place, which is farther than any way. Of equals, the most populated. */
  readonly cost: number;
}
