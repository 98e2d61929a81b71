import type { CodeCommune } from "../codes.ts";
import { ANY_TIME, type PlaceQuery } from "../filter/filters.ts";
import { withAfterHours } from "../filter/when.ts";
import type { Origin } from "../origin.ts";
import type { NeedNote } from "./need.ts";
import type { Fit, SearchHit } from "./search-places.ts";

/** Query from the search, in terms of the filters. */
export interface SearchQuery extends Pick<PlaceQuery, "filters" | "opening"> {
  readonly origin: Origin | undefined;
  readonly needNote: NeedNote | undefined;
}

/** Starting point of a found place; undefined for a place that helps, which has a sheet. */
export function originOf(hit: SearchHit): Origin | undefined {
  switch (hit.kind) {
    case "commune":
      return { kind: "commune", code: hit.commune.code };
    case "station":
      return { kind: "station", id: hit.resort.id };
    // The starting point of a railway station, a pass or massif is its position, as for an address.
    case "gare":
      return {
        kind: "adresse",
        label: hit.label,
        position: hit.station.position,
        codeCommune: hit.station.codeCommune,
      };
    case "col":
      return { kind: "adresse", label: hit.label, position: hit.passage.position, codeCommune: undefined };
    case "massif":
      return { kind: "adresse", label: hit.name, position: hit.position, codeCommune: undefined };
    case "lieu-dit": {
      const { name, position, codeCommune } = hit.hamlet;
      return { kind: "lieu-dit", name, position, codeCommune };
    }
    case "lieu":
      return undefined;
  }
}

/** Query after choosing an earlier search again, which has no moment: at any time when it names a need. */
export function repeatSearchQuery(asked: SearchQuery, before: SearchQuery): SearchQuery {
  const { theme, category, departement } = asked.filters;
  const origin = asked.origin ?? before.origin;
  if (theme.length + category.length + departement.length === 0) return { ...before, origin };
  return {
    filters: withAfterHours({ ...before.filters, theme, category, departement }, false),
    opening: ANY_TIME,
    origin,
    needNote: asked.needNote,
  };
}

/** The text is the first hit's whole name, first words or postcode, and no other area fits as well. */
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
