import {
  type CodeCommune,
  type CodeDepartement,
  type CodeEpci,
  parseCodeCommune,
  parseCodeDepartement,
  parseCodeEpci,
} from "./codes.ts";

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
