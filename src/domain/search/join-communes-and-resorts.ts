import type { SearchGroup } from "./search-index.ts";
import { toKeyWords } from "./search-key.ts";
import type { SearchGroupHits, SearchHit } from "./search-places.ts";

/** A hit for a commune and its resort of the same name. */
export type JoinedHit = SearchHit & { readonly isCommuneAndResort?: true };

export interface JoinedGroup {
  readonly group: SearchGroup;
  /** At least one. */
  readonly hits: readonly JoinedHit[];
}

/** Joins a commune and its resort of the same name to one hit, in the group that comes first. */
export function joinCommunesAndResorts(groups: readonly SearchGroupHits[]): readonly JoinedGroup[] {
  const keys = groups.flatMap(({ hits }) => hits.flatMap((hit) => communeAndName(hit) ?? []));
  const isTwice = (key: string) => keys.indexOf(key) !== keys.lastIndexOf(key);
  const seen = new Set<string>();
  return groups
    .map(({ group, hits }) => ({
      group,
      hits: hits.flatMap((hit) => {
        const key = communeAndName(hit);
        if (key === undefined || !isTwice(key)) return hit;
        if (seen.has(key)) return [];
        seen.add(key);
        return { ...hit, isCommuneAndResort: true as const };
      }),
    }))
    .filter(({ hits }) => hits.length > 0);
}

/** Key shared by a commune and its resort of the same name. */
function communeAndName(hit: SearchHit): string | undefined {
  const name = toKeyWords(hit.label).join(" ");
  if (hit.kind === "commune") return `${hit.commune.code} ${name}`;
  return hit.kind === "station" ? `${hit.resort.codeCommune} ${name}` : undefined;
}
