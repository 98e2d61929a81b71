import type { ReadTable } from "../../src/data/csv/read-table.ts";
import type { Problem } from "../../src/data/csv/table-schema.ts";
import type { CommunesAndEpcis } from "../../src/data/public-data/commune-columns.ts";
import { type CodeCommune, parseCodeDepartement } from "../../src/domain/codes.ts";
import { createNearestIndex } from "../../src/domain/geo/nearest-index.ts";
import type { Position } from "../../src/domain/geo/position.ts";
import {
  type Commune,
  DEPARTEMENTS,
  type Epci,
  type Hamlet,
  NEIGHBOURING_DEPARTEMENTS,
} from "../../src/domain/territory.ts";
import { compareText, plainText } from "../../src/domain/text.ts";
import type { CommuneOfPlaces } from "./join-place-rows.ts";
import { type OfficialCodes, withCommunes } from "./official-codes.ts";
import type { ColumnOf, Tables } from "./table-columns.ts";

/**
 * Joins the communes of the region by code: town halls from data/places/communes.csv, all else from the official tables; and the EPCI with at
 * least one of them. A commune without a town hall, or a town hall without a commune, is a problem.
 */
export function joinCommunes(
  table: ReadTable<ColumnOf<"communes">>,
  official: OfficialCodes,
): CommunesAndEpcis & { readonly problems: readonly Problem[] } {
  const { rows, problems } = withCommunes(table, (code) => {
    const found = official.communes.get(code);
    const departement = DEPARTEMENTS.find((one) => one.code === found?.departement);
    return found && departement && { ...found, codeDepartement: departement.code };
  });
  const communes = rows.map(
    ({ row, commune }): Commune => ({
      code: commune.code,
      name: commune.name,
      position: [Number(row.longitude), Number(row.latitude)],
      population: commune.population,
      codeEpci: commune.codeEpci,
      codeDepartement: commune.codeDepartement,
      postcodes: commune.postcodes,
      otherNames: commune.formerNames,
    }),
  );
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
  const { rows, problems } = withCommunes(table, (code) => (known.has(code) ? code : undefined));
  const named = communes.map((commune) => {
    const foreign = rows.filter((one) => one.commune === commune.code).map(({ row }) => row.name);
    return { ...commune, otherNames: [...commune.otherNames, ...foreign] };
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

/** The tables have kilometres with one or two decimals. */
const DISTANCE_TOLERANCE_KM = 0.1;
const CODES_OF_NEIGHBOURS: ReadonlySet<string> = new Set(NEIGHBOURING_DEPARTEMENTS.map(({ code }) => code));

/** Town halls of neighbouring communes by code, in the order of their codes. */
export type NeighbouringTownHalls = ReadonlyMap<CodeCommune, Position>;

/** The town halls of the communes of the region and around it. */
export function allTownHalls(
  communes: readonly Pick<Commune, "code" | "position">[],
  around: NeighbouringTownHalls,
): ReadonlyMap<CodeCommune, Position> {
  return new Map([...communes.map(({ code, position }) => [code, position] as const), ...around]);
}

/** The town halls of data/places/communes-voisines.csv; a code outside the neighbouring départements is a problem. */
export function joinNeighbouringTownHalls(
  table: ReadTable<ColumnOf<"communesVoisines">>,
  official: OfficialCodes,
): { readonly townHalls: NeighbouringTownHalls; readonly problems: readonly Problem[] } {
  const communeOf = (code: string) => {
    const commune = official.communes.get(code);
    return commune !== undefined && CODES_OF_NEIGHBOURS.has(commune.departement) ? commune : undefined;
  };
  const { rows, problems } = withCommunes(table, communeOf, "code inconnu ou hors des départements voisins");
  const townHalls = rows.map(({ row, commune }): [CodeCommune, Position] => [
    commune.code,
    [Number(row.longitude), Number(row.latitude)],
  ]);
  return { townHalls: new Map(townHalls.sort(([a], [b]) => compareText(a, b))), problems };
}

/** Every commune of the neighbouring départements, with its name and EPCI; most have no known town hall. */
export function listNeighbouringCommunes(official: OfficialCodes, townHalls: NeighbouringTownHalls): CommuneOfPlaces[] {
  return [...official.communes.values()].flatMap(({ code, name, codeEpci, departement }) => {
    const codeDepartement = parseCodeDepartement(departement);
    if (codeDepartement === undefined || !CODES_OF_NEIGHBOURS.has(codeDepartement)) return [];
    return [{ code, name, codeEpci, codeDepartement, position: townHalls.get(code) }];
  });
}

/** Rows whose `km_to_region` differs from the distance between their position and the nearest town hall of the region. */
export function checkDistances(
  table: ReadTable<"longitude" | "latitude" | "km_to_region">,
  communes: readonly Commune[],
): readonly Problem[] {
  const townHalls = createNearestIndex(communes.map(({ position }) => position));
  return table.lines.flatMap(({ line, row }) => {
    if (row.longitude === "" || row.latitude === "") return [];
    const position = [Number(row.longitude), Number(row.latitude)] as const;
    const km = townHalls.nearest(position)?.distanceKm ?? Number.POSITIVE_INFINITY;
    if (Math.abs(km - Number(row.km_to_region)) <= DISTANCE_TOLERANCE_KM) return [];
    const reason = `le chef-lieu le plus proche des sept départements est à ${km.toFixed(1)} km de cette position`;
    return [{ file: table.file, line, field: "km_to_region", value: row.km_to_region, reason }];
  });
}

/** Farms and lone houses, which are most often known by no name. */
const LEFT_OUT = "isolated_dwelling";

/**
 * The villages, hamlets and quarters of data/ground/lieux-dits.csv, by commune and name. Those that bear the name of their commune are left out,
 * as the search finds that, and so is a name that a commune has twice. An unknown commune is a problem.
 */
export function joinHamlets(
  { lieuxDits }: Pick<Tables, "lieuxDits">,
  communes: readonly Commune[],
): { readonly hamlets: readonly Hamlet[]; readonly problems: readonly Problem[] } {
  const byCode = new Map<string, Commune>(communes.map((commune) => [commune.code, commune]));
  const hamlets = new Map<string, Hamlet>();
  const { rows, problems } = withCommunes(lieuxDits, (code) => byCode.get(code));
  for (const { row, commune } of rows) {
    const key = `${commune.code} ${plainText(row.name)}`;
    if (row.class === LEFT_OUT || plainText(row.name) === plainText(commune.name) || hamlets.has(key)) continue;
    const position = [Number(row.longitude), Number(row.latitude)] as const;
    hamlets.set(key, { name: row.name, codeCommune: commune.code, position });
  }
  const inOrder = [...hamlets].sort(([a], [b]) => compareText(a, b)).map(([, hamlet]) => hamlet);
  return { hamlets: inOrder, problems };
}
