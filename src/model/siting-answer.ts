import type { AccessModel } from "../domain/access/access-model.ts";
import type { Farthest, Siting, SitingEnd, SitingEnds } from "../domain/siting/siting-problem.ts";
import type { SitingAim } from "../domain/siting/siting-question.ts";
import type { Commune } from "../domain/territory.ts";

/** The best next places by the access model in force and, unless it is the straight line, by straight lines too. */
export interface SitingAnswer {
  readonly aim: SitingAim;
  /** Requested number of places. */
  readonly count: number;
  /** Communes among which the places that are not forced were chosen, and communes that are left out of them because a person bars them. */
  readonly allowed: number;
  readonly barred: number;
  /** Whether they are limited to a list of communes. */
  readonly isListed: boolean;
  readonly main: SitingList;
  readonly straight: SitingList | undefined;
}

/** The best next places by one access model. */
export interface SitingList extends Omit<Siting, "sites" | "farthest" | "ends"> {
  readonly model: AccessModel;
  /** In the unit of the model. */
  readonly threshold: number;
  /** In the order of a greedy choice: each adds the most to those before it. */
  readonly sites: readonly ProposedSite[];
  readonly ends?: Readonly<Record<keyof SitingEnds, ListEnd>>;
  /** Who is the farthest then. */
  readonly farthest?: Omit<Farthest, "commune"> & { readonly commune: Commune };
}

/** The choice at an end of the range of the costs. */
export interface ListEnd extends Omit<SitingEnd, "sites"> {
  readonly sites: readonly Commune[];
}

/** A commune at whose seat a new place would stand. `gain` and `after` are inhabitants, or costs, by the aim. */
export interface ProposedSite {
  readonly commune: Commune;
  /** Whether the person forces it. */
  readonly isForced: boolean;
  readonly gain: number;
  readonly after: number;
}

/** Communes chosen in both lists; forced ones are in both anyway. */
export function sharedSites({ main, straight }: SitingAnswer): ReadonlySet<Commune> {
  const others = new Set(straight?.sites.map(({ commune }) => commune));
  return new Set(chosenSites(main).flatMap(({ commune }) => (others.has(commune) ? [commune] : [])));
}

/** The sites that the person does not force. */
export function chosenSites({ sites }: SitingList): readonly ProposedSite[] {
  return sites.filter(({ isForced }) => !isForced);
}
