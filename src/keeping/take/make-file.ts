import type { Feature } from "geojson";
import corrections from "../../../data/corrections/corrections.csv?raw";
import doubts from "../../../data/corrections/doubts.csv?raw";
import { splitRecords } from "../../data/csv/read-table.ts";
import { writeArchive } from "../../data/csv/write-archive.ts";
import { writeTable } from "../../data/csv/write-table.ts";
import { exportFileName, figuresColumns, figuresSources } from "../../data/export/figures-table.ts";
import {
  describeCollection,
  listSources,
  SOURCES_NAME,
  sourcesOfPlaces,
  sourcesTable,
} from "../../data/export/list-sources.ts";
import { placeFeatures, placeTable } from "../../data/export/place-table.ts";
import type { CommunesAndEpcis } from "../../data/public-data/commune-columns.ts";
import type { DataSources } from "../../data/public-data/data-sources.ts";
import { CORRECTION_COLUMNS, DOUBT_COLUMNS } from "../../domain/corrections/correction.ts";
import type { Figures, TerritoryFigures } from "../../domain/figures/figures.ts";
import { USUAL_SETTINGS } from "../../domain/figures/settings.ts";
import { type Column, type FlatTable, toFlatTable } from "../../domain/flat-table.ts";
import type { LocalLayer } from "../../domain/layer/local-layer.ts";
import type { Loadable } from "../../domain/loadable.ts";
import type { Place } from "../../domain/place.ts";
import { DEPARTEMENTS, type TerritoryOutlines } from "../../domain/territory.ts";
import { territoryKey } from "../../domain/territory-ref.ts";
import type { FiguresWork } from "../../worker/figures-work.ts";
import { REGION, type Subject, type TakenFormat } from "./words.ts";

/** The data of the page, and how to get the rest. */
export interface TakenData {
  readonly places: readonly Place[];
  readonly territories: CommunesAndEpcis;
  readonly sources: DataSources;
  /** Year of the municipal populations. */
  readonly populationVintage: string;
  readonly layer: LocalLayer | undefined;
  readonly measure: FiguresWork["measure"];
  readonly loadOutlines: () => Promise<Loadable<TerritoryOutlines>>;
  /** ISO 8601 date in France. */
  readonly today: string;
}

export interface MadeFile {
  readonly name: string;
  readonly content: Blob;
}

/** A table with its name, what a GIS shows of it, and where it comes from. */
interface Content {
  readonly name: string;
  readonly table: FlatTable;
  readonly features: readonly Feature[] | undefined;
  readonly sources: DataSources;
}

/** A file of the site that was needed could not be read. */
class UnreadError extends Error {
  readonly file: string;

  constructor(file: string) {
    super(file);
    this.file = file;
  }
}

/**
 * Makes the file of a subject: a workbook with its sources on a sheet, a CSV with its sources beside it in an archive, or a GeoJSON that
 * holds them; several of them in one archive.
 *
 * @throws UnreadError
 */
export async function makeFile(subject: Subject, format: TakenFormat, data: TakenData): Promise<MadeFile> {
  const contents = await contentsOf(subject, format, data);
  const nameWith = (extension: string) => exportFileName({ subject: [subject], date: data.today, extension });
  if (format === "xlsx") {
    const { writeWorkbook } = await import("../../data/export/write-workbook.ts");
    return { name: nameWith("xlsx"), content: await writeWorkbook(tablesOf(contents, data.today)) };
  }
  const files = format === "csv" ? csvsOf(contents, data.today) : layersOf(contents, data.today);
  const [only, ...others] = files.values();
  if (only === undefined || others.length > 0)
    return { name: nameWith("zip"), content: new Blob([writeArchive(files, data.today)], { type: "application/zip" }) };
  const type = format === "csv" ? "text/csv;charset=utf-8" : "application/geo+json";
  return { name: nameWith(format), content: new Blob([only], { type }) };
}

async function contentsOf(subject: Subject, format: TakenFormat, data: TakenData): Promise<readonly Content[]> {
  const { places, layer, sources, territories, today } = data;
  const outlines = async () => (format === "geojson" ? got(await data.loadOutlines()) : undefined);
  switch (subject) {
    case "lieux":
      return [contentOfPlaces("lieux", places, sources)];
    case "vos-lieux":
      return [contentOfPlaces("vos-lieux", layer?.places ?? [], sources)];
    case "chiffres": {
      const question = { settings: USUAL_SETTINGS, sets: [], imported: [], today };
      const table = figuresTable(got(await data.measure(question)), data.populationVintage);
      return [outlined("chiffres", table, await outlines(), figuresSources(sources, USUAL_SETTINGS))];
    }
    case "corrections":
      return [
        { name: "corrections", table: tableOf(corrections, CORRECTION_COLUMNS) },
        { name: "doutes", table: tableOf(doubts, DOUBT_COLUMNS) },
      ].map((content) => ({ ...content, features: undefined, sources: sourcesOfPlaces(places, sources) }));
    case "territoires": {
      const named = sources.filter(
        ({ tables }) => tables.includes("communes") || tables.includes("contours des communes"),
      );
      return [outlined("territoires", territoryTable(territories), await outlines(), named)];
    }
    case "tout": {
      const all = ["lieux", "chiffres", "corrections", "territoires"] as const;
      return (await Promise.all(all.map((one) => contentsOf(one, format, data)))).flat();
    }
  }
}

function got<T>(loaded: Loadable<T>): T {
  if (loaded.status === "ready") return loaded.value;
  throw new UnreadError(loaded.status === "failed" ? loaded.fault.file : "");
}

function contentOfPlaces(name: string, places: readonly Place[], sources: DataSources): Content {
  const own = sourcesOfPlaces(places, sources);
  return { name, table: placeTable(places), features: placeFeatures(places), sources: own };
}

function outlined(name: string, table: FlatTable, outlines: TerritoryOutlines | undefined, sources: DataSources) {
  return { name, table, features: outlines && outlinedRows(table, outlines), sources };
}

const LEVELS: readonly TerritoryFigures["ref"]["level"][] = ["region", "departement", "epci", "commune"];

/** The region, its départements, EPCI and communes, each by code. */
function figuresTable({ settings, territories }: Figures, populationVintage: string): FlatTable {
  const rows = LEVELS.flatMap((level) =>
    [...territories.values()]
      .filter(({ ref }) => ref.level === level)
      .sort((a, b) => (territoryKey(a.ref) < territoryKey(b.ref) ? -1 : 1)),
  );
  return toFlatTable(figuresColumns({ settings, populationVintage, region: REGION }), rows);
}

/** A table of data/corrections, which the data pipeline checks. */
function tableOf(text: string, columns: readonly string[]): FlatTable {
  const [, ...rows] = splitRecords(text);
  return { columns, rows: rows.map(({ cells }) => cells) };
}

/** The tables by their names, the sources last where any is named. */
function tablesOf(contents: readonly Content[], today: string): ReadonlyMap<string, FlatTable> {
  const tables = contents.map(({ name, table }) => [name, table] as const);
  const named = new Set(contents.flatMap(({ sources }) => sources));
  return new Map(named.size === 0 ? tables : [...tables, [SOURCES_NAME, sourcesTable([...named], today)]]);
}

function csvsOf(contents: readonly Content[], today: string): ReadonlyMap<string, string> {
  return new Map([...tablesOf(contents, today)].map(([name, table]) => [`${name}.csv`, writeTable(table, ";")]));
}

function layersOf(contents: readonly Content[], today: string): ReadonlyMap<string, string> {
  return new Map(
    contents.flatMap(({ name, features, sources }) => {
      if (features === undefined) return [];
      const metadata = { exporte_le: today, sources: listSources(sources) };
      return [[`${name}.geojson`, JSON.stringify(describeCollection(name, features, metadata))] as const];
    }),
  );
}

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
function territoryTable({ communes, epcis }: CommunesAndEpcis): FlatTable {
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
function outlinedRows({ columns, rows }: FlatTable, outlines: TerritoryOutlines): readonly Feature[] {
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
