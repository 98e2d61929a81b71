import type { TerritoryAccess } from "./territory-access.ts";

export interface PartOfEpci {
  /** Communes of the EPCI that lie in the region: its figures are theirs. */
  readonly counted: number;
  readonly all: number;
}

/** Of an EPCI that reaches beyond the region, how many of its communes are counted; undefined for any other territory. */
export function partOfEpci({
  communes,
  communesInAll = communes,
}: Pick<TerritoryAccess, "communes" | "communesInAll">): PartOfEpci | undefined {
  return communes < communesInAll ? { counted: communes, all: communesInAll } : undefined;
}
