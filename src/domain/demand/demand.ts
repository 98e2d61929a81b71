import type { Position } from "../geo/position.ts";
import type { SnapColumns } from "../network/snap-position.ts";
import type { Commune } from "../territory.ts";

/** Where the people of each commune live, from the data. Communes in the order of communes.json. */
export interface Settlement {
  /** The points of commune n are starts[n] to starts[n + 1]; each commune has at least one. */
  readonly starts: Uint32Array;
  readonly positions: readonly Position[];
  /** Name of the nearest hamlet of the commune, by point; "" without one near by. */
  readonly names: readonly string[];
  /**
   * Integers per group and point. « Sans voiture » is an estimate: the share of the commune's households applied to its
   * people.
   */
  readonly people: Readonly<Record<PeopleGroup, Uint32Array>>;
  /** Where each point joins the roads, by the data. */
  readonly roads: SnapColumns;
}

export interface DemandPoint {
  readonly commune: Commune;
  readonly communeRank: number;
  readonly position: Position;
  /** Name of its hamlet; "" without one near by. */
  readonly name: string;
  /** People of the selected group: an integer. */
  readonly population: number;
}

/** People whose access is measured, at the positions where they are counted, commune by commune. */
export interface Demand {
  readonly communes: readonly Commune[];
  readonly points: readonly DemandPoint[];
  /** The points of commune n are starts[n] to starts[n + 1]; each commune has at least one. */
  readonly starts: Uint32Array;
}

export function positionsOf(
  { starts, positions }: Pick<Settlement, "starts" | "positions">,
  rank: number,
): readonly Position[] {
  return positions.slice(starts[rank], starts[rank + 1]);
}

/** The people of a group at the points around which they live. */
export function demandWhereLived(communes: readonly Commune[], settlement: Settlement, group: PeopleGroup): Demand {
  const { starts, positions, names, people } = settlement;
  const points = communes.flatMap((commune, communeRank) => {
    const [start = 0, end = 0] = starts.subarray(communeRank, communeRank + 2);
    return positions.slice(start, end).map(
      (position, at): DemandPoint => ({
        commune,
        communeRank,
        position,
        name: names[start + at] ?? "",
        population: people[group][start + at] ?? 0,
      }),
    );
  });
  return { communes, points, starts };
}

/** Groups whose access is measured: everybody, people of 65 and over, or in households without a car. */
export const PEOPLE_GROUPS = ["tous", "65-ans-et-plus", "sans-voiture"] as const;
export type PeopleGroup = (typeof PEOPLE_GROUPS)[number];

/**
 * Apportions an integer by weights: rounds the exact parts down, and gives one more to the parts with the largest
 * remainders until the sum is the total (largest remainder method, A. Hamilton 1792). Of equal remainders the first
 * comes first. All parts are 0 without a weight above 0.
 * @param total an integer, 0 or more
 * @param weights 0 or more each
 */
export function apportion(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((left, weight) => left + weight, 0);
  if (sum === 0) return weights.map(() => 0);
  const exact = weights.map((weight) => (total * weight) / sum);
  const parts = exact.map(Math.floor);
  const missing = total - parts.reduce((left, part) => left + part, 0);
  const remainderOf = (rank: number) => (exact[rank] ?? 0) - (parts[rank] ?? 0);
  const ranks = [...weights.keys()].sort((a, b) => remainderOf(b) - remainderOf(a) || a - b);
  for (const rank of ranks.slice(0, missing)) parts[rank] = (parts[rank] ?? 0) + 1;
  return parts;
}
