import type { CodeDepartement } from "../codes.ts";
import { type Commune, DEPARTEMENTS, type Epci } from "../territory.ts";
import { toNameKey } from "./search-key.ts";

/** Territories named in a list that a person wrote or pasted. */
export interface TerritoryList {
  /** Of the found territories, without repetition, in their order. */
  readonly codes: readonly string[];
  /** Texts that are neither a code nor a name of a territory of the region. */
  readonly unknown: readonly string[];
  /** Names of several territories, with the codes of these. */
  readonly ambiguous: readonly { readonly text: string; readonly codes: readonly string[] }[];
}

/**
 * Reads a list of codes and exact names of départements, EPCI and communes, separated by line ends, commas, semicolons or tabs; codes also by
 * spaces. Capitals, accents, hyphens and "st" for "saint" do not matter; "Saint-Martin (05)" is the one of that département. Former names are
 * unknown: the commune that has absorbed another is larger.
 */
export function readTerritoryList(text: string, communes: readonly Commune[], epcis: readonly Epci[]): TerritoryList {
  const { known, named } = indexTerritories(communes, epcis);
  const codes = new Set<string>();
  const unknown = new Set<string>();
  const ambiguous = new Map<string, readonly string[]>();
  for (const part of partsOf(text)) {
    const code = part.replaceAll(" ", "");
    // A spreadsheet takes the leading zero of "05061".
    const padded = /^[1-9]\d{3}$/.test(code) ? `0${code}` : code;
    const found = known.has(padded) ? [padded] : codesOfName(part, named);
    const [first, second] = found;
    if (first === undefined) unknown.add(part);
    else if (second === undefined) codes.add(first);
    else ambiguous.set(part, found);
  }
  return {
    codes: [...codes],
    unknown: [...unknown],
    ambiguous: [...ambiguous].map(([name, own]) => ({ text: name, codes: own })),
  };
}

function partsOf(text: string): string[] {
  return text.split(/[\n\r,;\t]+/).flatMap((piece) => {
    const part = piece.trim().replaceAll(/^"|"$/g, "").trim();
    if (part === "") return [];
    // "200 067 825" is one code; "05061 05004" are two.
    return /^\d{4,9}( +\d{4,9})+$/.test(part) ? part.split(/ +/) : part;
  });
}

interface Index {
  readonly known: ReadonlySet<string>;
  /** By name without gaps. */
  readonly named: ReadonlyMap<string, readonly string[]>;
}

function indexTerritories(communes: readonly Commune[], epcis: readonly Epci[]): Index {
  const inRegion = new Set(communes.map(({ codeEpci }) => codeEpci));
  const all = [...DEPARTEMENTS, ...epcis.filter(({ code }) => inRegion.has(code)), ...communes];
  const named = new Map<string, readonly string[]>();
  for (const { code, name } of all) {
    const key = keyOf(name);
    named.set(key, [...(named.get(key) ?? []), code]);
  }
  return { known: new Set(all.map(({ code }) => code)), named };
}

function codesOfName(part: string, named: Index["named"]): readonly string[] {
  const [, name = part, departement] = /^(.*\S)\s*\((\d[\dAB])\)$/.exec(part) ?? [];
  const codes = named.get(keyOf(name)) ?? [];
  return departement === undefined ? codes : codes.filter((code) => isOf(code, departement as CodeDepartement));
}

/** Whether a code is that of a département or of one of its communes. */
function isOf(code: string, departement: CodeDepartement): boolean {
  return code === departement || (code.length === 5 && code.startsWith(departement));
}

/** The whole name without gaps, with its articles: "lesorres". */
function keyOf(name: string): string {
  return toNameKey(name)?.wholes[0] ?? "";
}
