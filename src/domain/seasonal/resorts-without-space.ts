import type { CodeDepartement } from "../codes.ts";
import { DEPARTEMENTS, type Departement } from "../territory.ts";
import { NEAR_KM, type ResortAccess } from "./resort-access.ts";

interface InDepartement {
  readonly name: string;
  readonly codeDepartement: CodeDepartement;
}

export interface GroupOfResorts<R> {
  readonly departement: Departement;
  /** The farthest from its nearest space first; then by name. */
  readonly resorts: readonly ResortAccess<R>[];
}

/** Resorts farther than `NEAR_KM` from every space, by département in the order of their codes; none is empty. */
export function groupResortsWithoutSpace<R extends InDepartement>(
  access: readonly ResortAccess<R>[],
): readonly GroupOfResorts<R>[] {
  const { compare } = new Intl.Collator("fr");
  const far = access.filter(isWithoutSpace);
  return DEPARTEMENTS.map((departement) => ({
    departement,
    resorts: far
      .filter(({ resort }) => resort.codeDepartement === departement.code)
      .sort((a, b) => compareCosts(b.cost, a.cost) || compare(a.resort.name, b.resort.name)),
  })).filter(({ resorts }) => resorts.length > 0);
}

export function isWithoutSpace({ cost }: ResortAccess<unknown>): boolean {
  return cost > NEAR_KM;
}

/** Infinity − Infinity is NaN. */
function compareCosts(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
