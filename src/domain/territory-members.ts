import type { CodeCommune, CodeDepartement, CodeEpci } from "./codes.ts";
import {
  parseOfficial,
  type TerritoryLevel,
  type TerritoryRef,
  type TerritorySet,
  territoryKey,
  WHOLE_REGION,
} from "./territory-ref.ts";

/** The territory of some codes: the whole region for none, the territory itself for one, else their set. */
export function territorySet(codes: Iterable<string>, name = ""): TerritoryRef {
  const known = [...new Set(codes)].filter((code) => code !== "region" && parseOfficial(code) !== undefined).sort();
  const [first, second] = known;
  if (first === undefined) return WHOLE_REGION;
  if (second === undefined) return parseOfficial(first) ?? WHOLE_REGION;
  return { level: "ensemble", key: writeCodes(known), name };
}

/** The codes of which a territory consists; none for the region. */
export function codesOf(territory: TerritoryRef): readonly string[] {
  if (territory.level === "ensemble") return readCodes(territory.key);
  return territory.level === "region" ? [] : [territory.code];
}

/**
 * Sorted codes with full stops between them. Communes of a département follow one another without it: "05061004" is 05061 and 05004. So all 1,738
 * communes take 5,300 characters.
 */
function writeCodes(codes: readonly string[]): string {
  const communes = new Map<string, string>();
  const others: string[] = [];
  for (const code of codes) {
    const departement = code.slice(0, 2);
    if (code.length === 5) communes.set(departement, (communes.get(departement) ?? departement) + code.slice(2));
    else others.push(code);
  }
  return [...others, ...communes.values()].join(".");
}

function readCodes(text: string): string[] {
  return text.split(".").flatMap((part) => {
    const communes = /^(\d\d)((?:\d{3}){2,})$/.exec(part);
    return communes?.[2]?.match(/.{3}/g)?.map((rest) => `${communes[1]}${rest}`) ?? part;
  });
}

const codeSets = new WeakMap<TerritorySet, ReadonlySet<string>>();

/** The codes of a set, read once. */
export function codeSetOf(territory: TerritorySet): ReadonlySet<string> {
  const codes = codeSets.get(territory) ?? new Set(readCodes(territory.key));
  codeSets.set(territory, codes);
  return codes;
}

/** A commune or a place, by the territories in which it lies. */
export interface Located {
  readonly code: CodeCommune | undefined;
  readonly codeEpci: CodeEpci | undefined;
  readonly codeDepartement: CodeDepartement | undefined;
}

/**
 * Key of the territory of a level that contains a commune; undefined for a commune without EPCI, or outside the map.
 */
export function territoryKeyAt(level: TerritoryLevel, commune: Located): string | undefined {
  switch (level) {
    case "commune":
      return commune.code;
    case "epci":
      return commune.codeEpci;
    case "departement":
      return commune.codeDepartement;
    case "region":
      return commune.code === undefined ? undefined : level;
  }
}

/** Whether a commune is the territory or one of its communes. */
export function isInTerritory(commune: Located, territory: TerritoryRef): boolean {
  if (territory.level === "ensemble") {
    const { code, codeEpci, codeDepartement } = commune;
    const codes = codeSetOf(territory);
    return [code, codeEpci, codeDepartement].some((own) => own !== undefined && codes.has(own));
  }
  return territoryKeyAt(territory.level, commune) === territoryKey(territory);
}
