import type { AccessModel } from "../domain/access/access-model.ts";
import type { Siting } from "../domain/siting/siting-problem.ts";
import type { Commune } from "../domain/territory.ts";

/** The best next places by the access model in force and, unless it is the straight line, by straight lines too. */
export interface SitingAnswer {
  /** Requested number of places. */
  readonly count: number;
  /** Communes among which the places were chosen. */
  readonly allowed: number;
  readonly main: SitingList;
  readonly straight: SitingList | undefined;
}

/** The best next places by one access model. */
export interface SitingList extends Omit<Siting, "sites"> {
  readonly model: AccessModel;
  /** In the unit of the model. */
  readonly threshold: number;
  /** In the order of a greedy choice: each adds the most to those before it. */
  readonly sites: readonly ProposedSite[];
}

/** A commune at whose seat a new place would stand. `gain` and `after` are inhabitants. */
export interface ProposedSite {
  readonly commune: Commune;
  readonly gain: number;
  readonly after: number;
}

/** Communes chosen in both lists. */
export function sharedSites({ main, straight }: SitingAnswer): ReadonlySet<Commune> {
  const others = new Set(straight?.sites.map(({ commune }) => commune));
  return new Set(main.sites.flatMap(({ commune }) => (others.has(commune) ? [commune] : [])));
}
