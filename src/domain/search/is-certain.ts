import type { CodeCommune } from "../codes.ts";
import type { Fit, SearchHit } from "./search-places.ts";

/**
 * Whether the first hit is what the person means beyond doubt: the text is its whole name, its first words, or its postcode, and no other
 * area fits as well.
 */
export function isCertain([first, ...others]: readonly SearchHit[]): boolean {
  if (first === undefined) return false;
  const rank = fitRank(first);
  return rank < FIT_RANKS.part && !others.some((other) => fitRank(other) <= rank && isElsewhere(first, other));
}

const FIT_RANKS: Readonly<Record<Fit, number>> = { exact: 0, nearly: 1, part: 2 };

/** A hit by another name than its own ranks one lower. */
function fitRank({ fit, foundBy }: SearchHit): number {
  if (foundBy === undefined) return FIT_RANKS[fit];
  return foundBy.kind === "postcode" ? FIT_RANKS.exact : FIT_RANKS[fit] + 1;
}

/** Whether two hits are different answers: a commune, its resort and its station are one. */
export function isElsewhere(first: SearchHit, other: SearchHit): boolean {
  if (first.kind === "lieu" || other.kind === "lieu") return first.kind === other.kind;
  // A station may stand just beyond the limit of its town.
  if (first.kind !== other.kind && first.label === other.label) return false;
  const code = codeOf(first);
  return code === undefined || code !== codeOf(other);
}

function codeOf(hit: SearchHit): CodeCommune | undefined {
  switch (hit.kind) {
    case "commune":
    case "lieu-dit":
      return hit.commune.code;
    case "station":
      return hit.resort.codeCommune;
    case "gare":
      return hit.station.codeCommune;
    default:
      return undefined;
  }
}
