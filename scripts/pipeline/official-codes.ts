import type { ReadTable } from "../../src/data/csv/read-table.ts";
import type { Problem } from "../../src/data/csv/table-schema.ts";
import { type CodeCommune, type CodeEpci, parseCodeCommune, parseCodeEpci } from "../../src/domain/codes.ts";
import { readText } from "../read-text.ts";

/** A commune of the official tables, anywhere in France. */
export interface OfficialCommune {
  readonly code: CodeCommune;
  readonly name: string;
  readonly population: number;
  readonly postcodes: readonly string[];
  readonly departement: string;
  readonly codeEpci: CodeEpci | undefined;
  /** Names of its delegated and associated communes that differ from its own, in the order of their codes. */
  readonly formerNames: readonly string[];
}

export interface OfficialEpci {
  readonly code: CodeEpci;
  readonly name: string;
  readonly memberCodes: readonly string[];
}

export interface OfficialCodes {
  readonly communes: ReadonlyMap<string, OfficialCommune>;
  readonly epcis: readonly OfficialEpci[];
  /**
   * The current commune for a current or former code (merged and delegated communes), or that of a part (arrondissements of Lyon and
   * Marseille).
   */
  readonly current: (code: string) => OfficialCommune | undefined;
}

interface EtalabCommune {
  readonly code: string;
  readonly nom: string;
  readonly type: string;
  readonly departement: string;
  readonly population?: number;
  readonly codesPostaux?: readonly string[];
  readonly anciensCodes?: readonly string[];
  readonly chefLieu?: string;
  /** Of a municipal arrondissement: its commune. */
  readonly commune?: string;
}

interface EtalabEpci {
  readonly code: string;
  readonly nom: string;
  readonly membres: readonly { readonly code: string }[];
}

const FOLDER = "node_modules/@etalab/decoupage-administratif/data";

/** Reads communes, populations, postcodes and EPCI from the package @etalab/decoupage-administratif. */
export function readOfficialCodes(root: string): OfficialCodes {
  const rows = readJson<readonly EtalabCommune[]>(`${root}/${FOLDER}/communes.json`);
  const epcis = readJson<readonly EtalabEpci[]>(`${root}/${FOLDER}/epci.json`).map(toEpci);
  const epciOfCommune = new Map(epcis.flatMap((epci) => epci.memberCodes.map((code) => [code, epci.code] as const)));
  const communes = new Map<string, OfficialCommune>();
  const newCodes = new Map<string, string>();
  const partNames = listPartNames(rows);
  for (const row of rows) {
    if (row.type === "commune-actuelle") {
      communes.set(row.code, toCommune(row, epciOfCommune.get(row.code), partNames.get(row.code) ?? []));
    }
    for (const old of row.anciensCodes ?? []) newCodes.set(old, row.code);
    const whole = row.chefLieu ?? row.commune;
    if (whole !== undefined) newCodes.set(row.code, whole);
  }
  return { communes, epcis, current: (code) => communes.get(code) ?? communes.get(newCodes.get(code) ?? "") };
}

/** The rows of a table with their communes; a row whose commune is not one that the table may name is a problem. */
export function withCommunes<Column extends string, Own>(
  { file, lines }: ReadTable<Column | "code_commune">,
  communeOf: (code: string) => Own | undefined,
  reason = "code inconnu ou hors des sept départements",
) {
  const problems: Problem[] = [];
  const rows = lines.flatMap(({ line, row }) => {
    const commune = communeOf(row.code_commune);
    if (commune !== undefined) return [{ line, row, commune }];
    problems.push({ file, line, field: "code_commune", value: row.code_commune, reason });
    return [];
  });
  return { rows, problems };
}

/** Names of the delegated and associated communes of each commune, in the order of their codes. */
function listPartNames(rows: readonly EtalabCommune[]): ReadonlyMap<string, readonly string[]> {
  const parts = rows
    .filter(({ type }) => type === "commune-deleguee" || type === "commune-associee")
    .sort((a, b) => (a.code < b.code ? -1 : 1));
  const names = new Map<string, string[]>();
  for (const { nom, chefLieu = "" } of parts) names.set(chefLieu, [...(names.get(chefLieu) ?? []), nom]);
  return names;
}

function toCommune(row: EtalabCommune, codeEpci: CodeEpci | undefined, partNames: readonly string[]): OfficialCommune {
  const code = parseCodeCommune(row.code);
  if (code === undefined) throw new Error(`Invalid code in the official table of communes: ${row.code}`);
  return {
    code,
    name: row.nom,
    population: row.population ?? 0,
    postcodes: row.codesPostaux ?? [],
    departement: row.departement,
    codeEpci,
    formerNames: [...new Set(partNames)].filter((name) => name !== row.nom),
  };
}

function toEpci(row: EtalabEpci): OfficialEpci {
  const code = parseCodeEpci(row.code);
  if (code === undefined) throw new Error(`Invalid code in the official table of EPCI: ${row.code}`);
  return { code, name: row.nom, memberCodes: row.membres.map((member) => member.code) };
}

function readJson<T>(path: string): T {
  return JSON.parse(readText(path)) as T;
}
