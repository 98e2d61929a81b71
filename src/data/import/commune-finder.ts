import type { CodeCommune } from "../../domain/codes.ts";
import { createNearestIndex } from "../../domain/geo/nearest-index.ts";
import type { Position } from "../../domain/geo/position.ts";
import { toKeyWords } from "../../domain/search/search-key.ts";
import { type Commune, DEPARTEMENTS } from "../../domain/territory.ts";
import { remember } from "./remember.ts";

/** Finds communes of the map by names, codes and positions of a file. */
export interface CommuneFinder {
  byCode(code: string): Commune | undefined;
  /** Communes of this name; without any, those merged with one of this name. */
  byName(name: string): readonly Commune[];
  /** Whether `byName` finds the commune by a former name. */
  isFormerName(commune: Commune, name: string): boolean;
  byPostcode(postcode: string): readonly Commune[];
  /** The only candidate whose name stands in a text; a name within the longer name of another does not count. */
  namedIn(text: string, candidates: readonly Commune[]): Commune | undefined;
  nearest(position: Position): { readonly commune: Commune; readonly distanceKm: number } | undefined;
  /** Whether an INSEE code or a postcode belongs to a département outside the map. */
  isForeign(code: string): boolean;
}

/** "Grenoble CEDEX 9", "Gap (05)", "05000 Gap". */
const AROUND_NAMES = /^\d{5}\s+|\s+cedex(?:\s+\d+)?$|\s*\([^)]*\)$/giu;
/** "Argentière (L')", "Grave (La)": the article after the name, as in directories. */
const ARTICLE_AFTER = /^(.*?)\s*\((l['’]|le|la|les)\)$/iu;

export function createCommuneFinder(
  communes: readonly Commune[],
  currentCode: (code: string) => CodeCommune | undefined = () => undefined,
): CommuneFinder {
  const codes = new Map<string, Commune>(communes.map((commune) => [commune.code, commune]));
  const names = groupBy(communes, ({ name }) => [nameKey(name)]);
  const otherNames = groupBy(communes, (commune) => commune.otherNames.map(nameKey));
  const postcodes = groupBy(communes, (commune) => commune.postcodes);
  const seats = createNearestIndex(communes.map(({ position }) => position));
  const keyOf = remember((name) => nameKey(name.replace(ARTICLE_AFTER, "$2 $1").replace(AROUND_NAMES, "")));
  const departements = new Set<string>(DEPARTEMENTS.map(({ code }) => code));
  return {
    byCode: (code) => codes.get(code) ?? codes.get(currentCode(code) ?? ""),
    byName: (name) => {
      const key = keyOf(name);
      return names.get(key) ?? otherNames.get(key) ?? [];
    },
    isFormerName: (commune, name) => keyOf(commune.name) !== keyOf(name),
    byPostcode: (postcode) => postcodes.get(postcode) ?? [],
    namedIn: (text, candidates) => {
      const inText = ` ${nameKey(text)} `;
      const keys = candidates.map((commune) => ({ commune, key: ` ${nameKey(commune.name)} ` }));
      const named = keys.filter(({ key }) => inText.includes(key));
      // « La Salle-les-Alpes » is not « La Salle » too.
      const whole = named.filter(({ key }) => !named.some((other) => other.key !== key && other.key.includes(key)));
      const [only, ...others] = whole;
      return others.length === 0 ? only?.commune : undefined;
    },
    nearest: (position) => {
      const found = seats.nearest(position);
      const commune = communes[found?.index ?? -1];
      return found === undefined || commune === undefined ? undefined : { commune, distanceKm: found.distanceKm };
    },
    isForeign: (code) => code !== "" && !departements.has(code.slice(0, 2)) && !postcodes.has(code),
  };
}

function nameKey(name: string): string {
  return toKeyWords(name).join(" ");
}

function groupBy(
  communes: readonly Commune[],
  keysOf: (commune: Commune) => readonly string[],
): ReadonlyMap<string, Commune[]> {
  const groups = new Map<string, Commune[]>();
  for (const commune of communes) {
    for (const key of new Set(keysOf(commune))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [commune]);
      else group.push(commune);
    }
  }
  return groups;
}
