import type { Problem } from "../../src/data/csv/table-schema.ts";
import type { ResortsAndConventions } from "../../src/data/public-data/resort-columns.ts";
import type { Verification } from "../../src/domain/place.ts";
import { giveResortIds, type HousingConvention, type Resort } from "../../src/domain/seasonal/resorts.ts";
import type { Commune } from "../../src/domain/territory.ts";
import { compareText } from "../../src/domain/text.ts";
import type { OfficialCodes } from "./official-codes.ts";
import { sourceReferenceOf } from "./read-place-rows.ts";
import { splitCell, type Tables } from "./table-columns.ts";

type ResortTables = Pick<Tables, "stations" | "conventions">;

/**
 * The resorts of data/places/stations.csv by name, and the conventions of conventions-logement.csv by commune and year, with current INSEE
 * codes. A commune outside the region, or two resorts of one name in one commune, is a problem.
 */
export function joinResorts(
  { stations, conventions }: ResortTables,
  communes: readonly Commune[],
  official: OfficialCodes,
): ResortsAndConventions & { readonly problems: readonly Problem[] } {
  const byCode = new Map<string, Commune>(communes.map((commune) => [commune.code, commune]));
  const communeOf = (code: string) => byCode.get(official.current(code)?.code ?? "");
  const problems = [stations, conventions].flatMap(({ file, lines }) =>
    lines
      .filter(({ row }) => communeOf(row.code_commune) === undefined)
      .map(({ line, row }) => {
        const reason = "code inconnu ou hors des sept départements";
        return { file, line, field: "code_commune", value: row.code_commune, reason };
      }),
  );
  const resorts = giveResortIds(
    stations.lines.flatMap(({ row }) => {
      const commune = communeOf(row.code_commune);
      return commune === undefined ? [] : [toResort(row, commune)];
    }),
  );
  const signed = conventions.lines.flatMap(({ row }) => {
    const commune = communeOf(row.code_commune);
    return commune === undefined ? [] : [toConvention(row, commune)];
  });
  return {
    resorts: [...resorts].sort((a, b) => compareText(a.id, b.id)),
    conventions: [...signed].sort((a, b) => compareText(a.codeCommune, b.codeCommune) || (a.year ?? 0) - (b.year ?? 0)),
    problems: [...problems, ...findTwins(stations, resorts)],
  };
}

type Row<Name extends keyof ResortTables> = Tables[Name]["lines"][number]["row"];

function toResort(row: Row<"stations">, commune: Commune): Omit<Resort, "id"> {
  return {
    name: row.name,
    otherNames: splitCell(row.alt_names),
    codeCommune: commune.code,
    codeDepartement: commune.codeDepartement,
    position: row.longitude === "" ? commune.position : [Number(row.longitude), Number(row.latitude)],
    altitudeM: row.altitude_m === "" ? undefined : Number(row.altitude_m),
    verification: row.verification as Verification,
  };
}

function toConvention(row: Row<"conventions">, commune: Commune): HousingConvention {
  return {
    codeCommune: commune.code,
    commune: row.commune,
    year: row.year === "" ? undefined : Number(row.year),
    ...sourceReferenceOf(row),
  };
}

/** Resorts with equal identifiers, at the line of the second. */
function findTwins({ file, lines }: Tables["stations"], resorts: readonly Resort[]): readonly Problem[] {
  return resorts.flatMap(({ id, name }, index) => {
    if (resorts.findIndex((other) => other.id === id) === index) return [];
    const line = lines.findLast(({ row }) => row.name === name)?.line ?? 1;
    return [
      { file, line, field: "name", value: name, reason: `une autre station de la commune s’appelle ainsi : ${id}` },
    ];
  });
}
