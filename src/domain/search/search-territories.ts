import type { CodeDepartement } from "../codes.ts";
import { type Commune, DEPARTEMENTS, type Epci } from "../territory.ts";
import { type TerritoryLevel, type TerritoryRef, WHOLE_REGION } from "../territory-ref.ts";
import type { SearchIndex } from "./search-index.ts";
import { type NameKey, type QueryKey, toKeyWords, toNameKey, toQueryKey } from "./search-key.ts";
import { type FoundBy, searchPlaces } from "./search-places.ts";

/** A found territory, and details that distinguish it from others of its name. */
export interface TerritoryHit {
  readonly ref: TerritoryRef;
  /** "" for the region. */
  readonly name: string;
  /** Among the seven; none for the region. */
  readonly codesDepartement: readonly CodeDepartement[];
  /** Former name or postcode that matched a commune. */
  readonly foundBy: FoundBy | undefined;
}

export interface TerritoryHits {
  readonly level: TerritoryLevel;
  /** At least one. */
  readonly hits: readonly TerritoryHit[];
}

/** Départements and EPCI with the keys of their names; communes have their own index. */
export interface TerritoryNames {
  readonly departements: readonly NamedTerritory[];
  readonly epcis: readonly NamedTerritory[];
}

interface NamedTerritory {
  readonly hit: TerritoryHit;
  readonly key: NameKey;
  /** Words that may be typed with the name or instead. */
  readonly words: readonly string[];
}

const REGION_HIT: TerritoryHit = { ref: WHOLE_REGION, name: "", codesDepartement: [], foundBy: undefined };

/** Searchable territories besides communes. An EPCI without a commune of the region is left out. */
export function nameTerritories(communes: readonly Commune[], epcis: readonly Epci[]): TerritoryNames {
  const codesOf = new Map<string, Set<CodeDepartement>>();
  for (const { codeEpci, codeDepartement } of communes) {
    if (codeEpci === undefined) continue;
    const codes = codesOf.get(codeEpci) ?? new Set();
    codesOf.set(codeEpci, codes.add(codeDepartement));
  }
  const { compare } = new Intl.Collator("fr");
  return {
    departements: DEPARTEMENTS.flatMap(({ code, name }) => named({ level: "departement", code }, name, [code])),
    epcis: [...epcis]
      .sort((a, b) => compare(a.name, b.name))
      .flatMap(({ code, name }) => {
        const codes = codesOf.get(code);
        return codes === undefined ? [] : named({ level: "epci", code }, name, [...codes].sort());
      }),
  };
}

/** Territories by level, the largest first, at most `limit` each; region and départements for an empty text. */
export function searchTerritories(
  { departements, epcis }: TerritoryNames,
  places: SearchIndex,
  text: string,
  limit: number,
): readonly TerritoryHits[] {
  const query = toQueryKey(text);
  if (query === undefined) {
    const all: readonly TerritoryHits[] = [
      { level: "region", hits: [REGION_HIT] },
      { level: "departement", hits: departements.map(({ hit }) => hit) },
    ];
    return text.trim() === "" ? all : [];
  }
  const groups: readonly TerritoryHits[] = [
    { level: "departement", hits: findNamed(departements, query).slice(0, limit) },
    { level: "epci", hits: findNamed(epcis, query).slice(0, limit) },
    { level: "commune", hits: findCommunes(places, text, limit) },
  ];
  return groups.filter(({ hits }) => hits.length > 0);
}

function named(ref: TerritoryRef, name: string, codesDepartement: readonly CodeDepartement[]): NamedTerritory[] {
  const key = toNameKey(name);
  if (key === undefined) return [];
  const beside = ref.level === "departement" ? toKeyWords(ref.code) : [];
  return [{ hit: { ref, name, codesDepartement, foundBy: undefined }, key, words: [...key.words, ...beside] }];
}

function findNamed(territories: readonly NamedTerritory[], query: QueryKey): readonly TerritoryHit[] {
  return territories
    .flatMap((territory) => {
      const rank = rankOf(territory, query);
      return rank === undefined ? [] : [{ hit: territory.hit, rank }];
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ hit }) => hit);
}

/** 0 for the exact name, 1 for its beginning, 2 when every typed word begins one of its words; undefined otherwise. */
function rankOf({ key: { wholes, bare }, words }: NamedTerritory, query: QueryKey): number | undefined {
  const isTyped = (match: (whole: string, typed: string) => boolean) =>
    query.typed.some((typed) => wholes.some((whole) => match(whole, typed))) ||
    query.bare.some((typed) => match(bare, typed));
  if (isTyped((whole, typed) => whole === typed)) return 0;
  if (isTyped((whole, typed) => whole.startsWith(typed))) return 1;
  const hasAll = query.words.every((ways) => words.some((word) => ways.some((way) => word.startsWith(way))));
  return hasAll ? 2 : undefined;
}

function findCommunes(places: SearchIndex, text: string, limit: number): readonly TerritoryHit[] {
  const group = searchPlaces(places, text, limit).find((hits) => hits.group === "commune");
  return (group?.hits ?? []).flatMap((hit) => {
    if (hit.kind !== "commune") return [];
    const { code, name, codeDepartement } = hit.commune;
    const ref: TerritoryRef = { level: "commune", code };
    return [{ ref, name, codesDepartement: [codeDepartement], foundBy: hit.foundBy }];
  });
}
