import type { Feature } from "geojson";
import type { CommunesAndEpcis } from "../../data/public-data/commune-columns.ts";
import { type Column, type FlatTable, toFlatTable } from "../../domain/flat-table.ts";
import type { TerritoryOutlines } from "../../domain/outlines.ts";
import { DEPARTEMENTS } from "../../domain/territory.ts";

/** Name and codes of a territory. */
interface NamedTerritory {
  readonly level: keyof typeof OUTLINES;
  readonly code: string;
  readonly name: string;
  readonly codeDepartement?: string | undefined;
  readonly codeEpci?: string | undefined;
  /** Undefined where it is not known whole. */
  readonly population: number | undefined;
  readonly postcodes?: readonly string[];
}

/** The outlines of each level. */
const OUTLINES = { departement: "departements", epci: "epci", commune: "communes" } as const satisfies Readonly<
  Record<string, keyof TerritoryOutlines>
>;

const COLUMNS: readonly Column<NamedTerritory>[] = [
  { name: "niveau", of: ({ level }) => level },
  { name: "code", of: ({ code }) => code },
  { name: "nom", of: ({ name }) => name },
  { name: "code_departement", of: ({ codeDepartement }) => codeDepartement },
  { name: "code_epci", of: ({ codeEpci }) => codeEpci },
  { name: "population", of: ({ population }) => population },
  { name: "codes_postaux", of: ({ postcodes = [] }) => postcodes.join(" ") },
];

/** The départements, EPCI and communes with their codes. The people of an EPCI are counted where all of its communes are on the map. */
export function territoryTable({ communes, epcis }: CommunesAndEpcis): FlatTable {
  const peopleOf = (isOf: (commune: (typeof communes)[number]) => boolean) =>
    communes.filter(isOf).reduce((sum, { population }) => sum + population, 0);
  return toFlatTable(COLUMNS, [
    ...DEPARTEMENTS.map(({ code, name }) => ({
      level: "departement" as const,
      code,
      name,
      codeDepartement: code,
      population: peopleOf(({ codeDepartement }) => codeDepartement === code),
    })),
    ...epcis.map(({ code, name, communesInRegion, communesInAll }) => ({
      level: "epci" as const,
      code,
      name,
      codeEpci: code,
      population: communesInRegion === communesInAll ? peopleOf(({ codeEpci }) => codeEpci === code) : undefined,
    })),
    ...communes.map((commune) => ({ level: "commune" as const, ...commune })),
  ]);
}

/** The rows of a table with `niveau` and `code` as outlines for a GIS; rows without an outline, as that of the whole region, are left out. */
export function outlinedRows({ columns, rows }: FlatTable, outlines: TerritoryOutlines): readonly Feature[] {
  const geometries = new Map(
    Object.entries(OUTLINES).flatMap(([level, name]) =>
      outlines[name].features.map(({ geometry, properties }) => [`${level}:${properties.code}`, geometry] as const),
    ),
  );
  const [levelAt, codeAt] = [columns.indexOf("niveau"), columns.indexOf("code")];
  return rows.flatMap((cells) => {
    const geometry = geometries.get(`${cells[levelAt]}:${cells[codeAt]}`);
    if (geometry === undefined) return [];
    const filled = columns.flatMap((name, at) =>
      cells[at] === undefined || cells[at] === "" ? [] : [[name, cells[at]]],
    );
    return [{ type: "Feature" as const, geometry, properties: Object.fromEntries(filled) }];
  });
}
