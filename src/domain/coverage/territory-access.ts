import type { Commune } from "../territory.ts";
import type { TerritoryRef } from "../territory-ref.ts";

/**
 * Access of the people of a territory to places, by an access model and at a threshold, both in the unit of the model.
 * People are those of the selected group, at the demand points.
 */
export interface TerritoryAccess {
  readonly ref: TerritoryRef;
  /** "" for the region: the page names it. */
  readonly name: string;
  /** Counted communes of the region. */
  readonly communes: number;
  /** Number of communes of an EPCI, inside and outside the region; undefined at other levels. */
  readonly communesInAll: number | undefined;
  readonly population: number;
  /** Places inside the territory, whichever people they are nearest to. */
  readonly places: number;
  /** Undefined without people, like every ratio below. */
  readonly placesPer10000: number | undefined;
  readonly coveredPopulation: number;
  readonly uncoveredPopulation: number;
  /** Range of the covered people, given the error of the costs; equal to the covered population for exact costs. */
  readonly coveredRange: PeopleRange;
  /** Communes with all people covered, and communes with only some covered. */
  readonly coveredCommunes: number;
  readonly partlyCoveredCommunes: number;
  /** Covered population / population. */
  readonly share: number | undefined;
  /** People at demand points without a way to a place; everybody without places. */
  readonly unreachedPopulation: number;
  /** Mean cost of the nearest place, weighted by population, over the people with a way; undefined without any. */
  readonly meanCost: number | undefined;
  /** Least cost within which at least half of the whole population lives; undefined when half of it has no way. */
  readonly medianCost: number | undefined;
  /** Commune of the inhabited demand point farthest from its nearest place; undefined without people. */
  readonly farthest: FarthestCommune | undefined;
}

/** Whole numbers of people. */
export interface PeopleRange {
  /** People covered with every cost at the upper end of its range. */
  readonly least: number;
  /** People covered with every cost at the lower end of its range. */
  readonly most: number;
}

/** A commune, by its inhabited demand point farthest from a place. */
export interface FarthestCommune {
  readonly commune: Commune;
  /** Infinity without a way. Of equals, the most populated. */
  readonly cost: number;
}
