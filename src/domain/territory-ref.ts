import {
  type CodeCommune,
  type CodeDepartement,
  type CodeEpci,
  parseCodeCommune,
  parseCodeDepartement,
  parseCodeEpci,
} from "./codes.ts";
import { memoise } from "./memoise.ts";
import { type Commune, departementOfCode, type Epci, labelOfCommune } from "./territory.ts";

/** Levels of official territories, whose figures are computed together. */
export type TerritoryLevel = OfficialTerritory["level"];

/** A territory by its level and official code; the region is the seven départements together. */
export type OfficialTerritory =
  | { readonly level: "region" }
  | { readonly level: "departement"; readonly code: CodeDepartement }
  | { readonly level: "epci"; readonly code: CodeEpci }
  | { readonly level: "commune"; readonly code: CodeCommune };

/** Several territories as one: the communes of any of them, each counted once. `territorySet` makes it. */
export interface TerritorySet {
  readonly level: "ensemble";
  /** Codes of départements, EPCI and communes, as a link writes them; `codesOf` reads them. */
  readonly key: string;
  /** Given by a person; "" without. */
  readonly name: string;
}

export type TerritoryRef = OfficialTerritory | TerritorySet;

export const WHOLE_REGION: OfficialTerritory = { level: "region" };

/** "region", "05", "200067825", "05061", or the codes of a set. */
export function territoryKey(territory: TerritoryRef): string {
  if (territory.level === "ensemble") return territory.key;
  return territory.level === "region" ? territory.level : territory.code;
}

/** Characters of the name of a set: it stands in titles. */
const LONGEST_SET_NAME = 60;

/** Codes with full stops between them, communes of a département without it; then the name. */
const SET = /^((?:2\d{8}|\d\d(?:\d{3})*)(?:\.(?:2\d{8}|\d\d(?:\d{3})*))*)(?:_(.*))?$/su;

/** The key, and the name of a set after an underscore. */
export function writeTerritory(territory: TerritoryRef): string {
  const key = territoryKey(territory);
  return territory.level === "ensemble" && territory.name !== "" ? `${key}_${territory.name}` : key;
}

/** Parses what `territoryKey` or `writeTerritory` wrote; undefined for other texts. Does not check that the territories exist. */
export function parseTerritory(text: string): TerritoryRef | undefined {
  const official = parseOfficial(text);
  if (official !== undefined) return official;
  const [, key, name = ""] = SET.exec(text) ?? [];
  return key === undefined ? undefined : { level: "ensemble", key, name: name.slice(0, LONGEST_SET_NAME) };
}

/** Parses the code of a territory, or "region"; undefined for other texts. */
export function parseOfficial(text: string): OfficialTerritory | undefined {
  if (text === "region") return WHOLE_REGION;
  const codeDepartement = parseCodeDepartement(text);
  if (codeDepartement !== undefined) return { level: "departement", code: codeDepartement };
  const codeEpci = parseCodeEpci(text);
  if (codeEpci !== undefined) return { level: "epci", code: codeEpci };
  const code = parseCodeCommune(text);
  return code && { level: "commune", code };
}

export function isSameTerritory(one: TerritoryRef, other: TerritoryRef): boolean {
  return territoryKey(one) === territoryKey(other);
}

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

/** Sorted codes with full stops; communes of a département follow without it: "05061004" is 05061 and 05004. */
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

/** The codes of a set. */
export const codeSetOf: (territory: TerritorySet) => ReadonlySet<string> = memoise(
  ({ key }) => new Set(readCodes(key)),
);

/** A commune or a place, by the territories in which it lies. */
export interface Located {
  readonly code: CodeCommune | undefined;
  readonly codeEpci: CodeEpci | undefined;
  readonly codeDepartement: CodeDepartement | undefined;
}

/** Key of the territory of a level that contains a commune; undefined without EPCI, or outside the map. */
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

/** Codes without a commune in common: an EPCI across the limit of a département becomes its communes beyond. */
export function disjointCodes(territory: TerritorySet, communes: readonly Located[]): ReadonlySet<string> {
  const codes = codeSetOf(territory);
  const has = (code: string | undefined): code is string => code !== undefined && codes.has(code);
  const cut = new Set(communes.filter(({ codeDepartement }) => has(codeDepartement)).map(({ codeEpci }) => codeEpci));
  return new Set(
    communes.flatMap(({ code, codeEpci, codeDepartement }) => {
      if (has(codeDepartement)) return codeDepartement;
      if (!has(codeEpci)) return has(code) ? code : [];
      return cut.has(codeEpci) ? (code ?? []) : codeEpci;
    }),
  );
}

/** "Hautes-Alpes (05)", "CC de Serre-Ponçon", "Gap (05)"; undefined for the region and an unknown code. */
function officialName(
  territory: OfficialTerritory,
  communes: readonly Commune[],
  epcis: readonly Epci[],
): string | undefined {
  switch (territory.level) {
    case "region":
      return undefined;
    case "departement": {
      const departement = departementOfCode(territory.code);
      return departement && `${departement.name} (${departement.code})`;
    }
    case "epci":
      return epcis.find(({ code }) => code === territory.code)?.name;
    case "commune": {
      const commune = communes.find(({ code }) => code === territory.code);
      return commune && labelOfCommune(commune);
    }
  }
}

/** Most parts of a set that its name lists; of more, two and the number of the others. */
const MOST_NAMED = 3;

/** As `officialName`; of a set the given name, else "Gap (05) + Embrun (05)", "… + 12" for fourteen. */
export function territoryName(
  territory: TerritoryRef,
  communes: readonly Commune[],
  epcis: readonly Epci[],
): string | undefined {
  if (territory.level !== "ensemble") return officialName(territory, communes, epcis);
  if (territory.name !== "") return territory.name;
  const codes = codesOf(territory);
  const named = codes.length > MOST_NAMED ? codes.slice(0, 2) : codes;
  const names = named.map((code) => {
    const part = parseOfficial(code);
    return (part && officialName(part, communes, epcis)) ?? code;
  });
  return [...names, ...(named.length < codes.length ? [codes.length - named.length] : [])].join(" + ");
}
