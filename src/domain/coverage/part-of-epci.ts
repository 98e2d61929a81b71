import type { TerritoryAccess } from "./territory-access.ts";

export interface PartOfEpci {
  /** Communes of the EPCI inside the region: its figures cover these only. */
  readonly counted: number;
  readonly all: number;
}

/** For an EPCI that extends beyond the region, the number of its communes inside; undefined for any other territory. */
export function partOfEpci({
  communes,
  communesInAll = communes,
}: Pick<TerritoryAccess, "communes" | "communesInAll">): PartOfEpci | undefined {
  return communes < communesInAll ? { counted: communes, all: communesInAll } : undefined;
}
