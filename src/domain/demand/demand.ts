import type { Position } from "../geo/position.ts";
import type { AttachmentColumns } from "../network/read-attachments.ts";
import type { Commune } from "../territory.ts";
import type { PeopleGroup } from "./people-group.ts";

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
  readonly roads: AttachmentColumns;
}

/** People counted at one position. */
export interface DemandPoint {
  readonly commune: Commune;
  /** Rank of the commune. */
  readonly communeRank: number;
  readonly position: Position;
  /** Name of its hamlet; "" for a seat, and without a hamlet near by. */
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
  /** Whether all people are counted at the seat of their commune: the points are then the communes, in their order. */
  readonly isAtSeats: boolean;
}

/** The points of a commune, by its rank. */
export function positionsOf(
  { starts, positions }: Pick<Settlement, "starts" | "positions">,
  rank: number,
): readonly Position[] {
  return positions.slice(starts[rank], starts[rank + 1]);
}

/** The municipal population of each commune, at its seat. */
export function demandAtSeats(communes: readonly Commune[]): Demand {
  return {
    communes,
    points: communes.map((commune, communeRank) => ({
      commune,
      communeRank,
      position: commune.position,
      name: "",
      population: commune.population,
    })),
    starts: Uint32Array.from({ length: communes.length + 1 }, (_, rank) => rank),
    isAtSeats: true,
  };
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
  return { communes, points, starts, isAtSeats: false };
}
