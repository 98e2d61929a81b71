import type { Problem } from "../../src/data/csv/problem.ts";
import type { ReadTable } from "../../src/data/csv/read-table.ts";
import type { CommunesAndEpcis } from "../../src/data/public-data/commune-columns.ts";
import { compareText } from "../../src/domain/compare-text.ts";
import { type Commune, DEPARTEMENTS, type Epci } from "../../src/domain/territory.ts";
import type { OfficialCodes } from "./official-codes.ts";
import type { ColumnOf } from "./table-columns.ts";

/**
 * Joins the communes of the region by code: seats from data/places/communes.csv, all else from the official tables; and the EPCI with at
 * least one of them. A commune without a seat, or a seat without a commune, is a problem.
 */
export function joinCommunes(
  table: ReadTable<ColumnOf<"communes">>,
  official: OfficialCodes,
): CommunesAndEpcis & { readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const communes: Commune[] = [];
  for (const { line, row } of table.lines) {
    const found = official.communes.get(row.code_commune);
    const departement = DEPARTEMENTS.find(({ code }) => code === found?.departement);
    if (found === undefined || departement === undefined) {
      const reason = "code inconnu ou hors des sept départements";
      problems.push({ file: table.file, line, field: "code_commune", value: row.code_commune, reason });
      continue;
    }
    communes.push({
      code: found.code,
      name: found.name,
      position: [Number(row.longitude), Number(row.latitude)],
      population: found.population,
      codeEpci: found.codeEpci,
      codeDepartement: departement.code,
      postcodes: found.postcodes,
      otherNames: found.formerNames,
    });
  }
  communes.sort((a, b) => compareText(a.code, b.code));
  problems.push(...findAbsent(table.file, communes, official));
  return { communes, epcis: listEpcis(communes, official), problems };
}

/** Adds the names in other languages to the other names of the communes. A name of no commune of the region is a problem. */
export function joinForeignNames(
  communes: readonly Commune[],
  table: ReadTable<ColumnOf<"nomsEtrangers">>,
): { readonly communes: readonly Commune[]; readonly problems: readonly Problem[] } {
  const known = new Set<string>(communes.map(({ code }) => code));
  const names = new Map<string, string[]>();
  const problems: Problem[] = [];
  for (const { line, row } of table.lines) {
    if (known.has(row.code_commune)) names.set(row.code_commune, [...(names.get(row.code_commune) ?? []), row.name]);
    else {
      const reason = "code inconnu ou hors des sept départements";
      problems.push({ file: table.file, line, field: "code_commune", value: row.code_commune, reason });
    }
  }
  const named = communes.map((commune) => {
    const foreign = names.get(commune.code);
    return foreign === undefined ? commune : { ...commune, otherNames: [...commune.otherNames, ...foreign] };
  });
  return { communes: named, problems };
}

function findAbsent(file: string, communes: readonly Commune[], official: OfficialCodes): readonly Problem[] {
  const known = new Set<string>(communes.map((commune) => commune.code));
  const region = new Set<string>(DEPARTEMENTS.map((departement) => departement.code));
  return [...official.communes.values()]
    .filter((commune) => region.has(commune.departement) && !known.has(commune.code))
    .map(({ code, name }) => {
      return { file, line: 1, field: "code_commune", value: `${code} ${name}`, reason: "absente de la table" };
    });
}

function listEpcis(communes: readonly Commune[], official: OfficialCodes): readonly Epci[] {
  const inRegion = new Map<string, number>();
  for (const { codeEpci } of communes) {
    if (codeEpci !== undefined) inRegion.set(codeEpci, (inRegion.get(codeEpci) ?? 0) + 1);
  }
  return official.epcis
    .filter(({ code }) => inRegion.has(code))
    .map(({ code, name, memberCodes }) => ({
      code,
      name,
      communesInRegion: inRegion.get(code) ?? 0,
      communesInAll: memberCodes.length,
    }))
    .sort((a, b) => compareText(a.code, b.code));
}
