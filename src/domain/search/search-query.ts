import { ANY_TIME, type PlaceQuery } from "../filter/place-query.ts";
import { withAfterHours } from "../filter/when.ts";
import type { Origin } from "../origin.ts";
import type { NeedNote } from "./need.ts";
import type { SearchHit } from "./search-places.ts";

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
