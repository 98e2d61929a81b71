import type { Feature } from "geojson";
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
import type { DataSources } from "../../data/public-data/data-sources.ts";
import type { Figures, TerritoryFigures } from "../../domain/figures/figures.ts";
import { USUAL_SETTINGS } from "../../domain/figures/settings.ts";
import { type FlatTable, toFlatTable } from "../../domain/flat-table.ts";
import type { LocalLayer } from "../../domain/layer/local-layer.ts";
import type { Loadable } from "../../domain/loadable.ts";
import type { Place } from "../../domain/place.ts";
import { LAYER_OF_LEVEL, type TerritoryOutlines } from "../../domain/territory.ts";
import { territoryKey } from "../../domain/territory-ref.ts";
import { REGION_NAME } from "../../ui/messages/french-names.ts";
import type { FiguresWork } from "../../worker/figures-work.ts";
import type { Subject, TakenFormat } from "./words.ts";

/** The data of the page, and how to get the rest. */
export interface TakenData {
  readonly places: readonly Place[];
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

/** A table, what a GIS shows of it, and where it comes from. */
interface Content {
  readonly table: FlatTable;
  readonly features: readonly Feature[];
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
 * holds them.
 *
 * @throws UnreadError
 */
export async function makeFile(subject: Subject, format: TakenFormat, data: TakenData): Promise<MadeFile> {
  const { today } = data;
  const { table, features, sources } = await contentOf(subject, format, data);
  const tables = new Map([[subject as string, table]]);
  if (sources.length > 0) tables.set(SOURCES_NAME, sourcesTable(sources, today));
  const made = (extension: string, content: Blob) => {
    return { name: exportFileName({ subject: [subject], date: today, extension }), content };
  };
  if (format === "xlsx") {
    const { writeWorkbook } = await import("../../data/export/write-workbook.ts");
    return made("xlsx", await writeWorkbook(tables));
  }
  if (format === "geojson") {
    const metadata = { exporte_le: today, sources: listSources(sources) };
    const layer = JSON.stringify(describeCollection(subject, features, metadata));
    return made("geojson", new Blob([layer], { type: "application/geo+json" }));
  }
  if (tables.size === 1) return made("csv", new Blob([writeTable(table, ";")], { type: "text/csv;charset=utf-8" }));
  const files = new Map([...tables].map(([name, one]) => [`${name}.csv`, writeTable(one, ";")]));
  return made("zip", new Blob([writeArchive(files, today)], { type: "application/zip" }));
}

async function contentOf(subject: Subject, format: TakenFormat, data: TakenData): Promise<Content> {
  const { layer, sources, today } = data;
  if (subject === "chiffres") {
    const figures = got(await data.measure({ settings: USUAL_SETTINGS, sets: [], imported: [], today }));
    const table = figuresTable(figures, data.populationVintage);
    const features = format === "geojson" ? outlinedRows(table, got(await data.loadOutlines())) : [];
    return { table, features, sources: figuresSources(sources, USUAL_SETTINGS) };
  }
  const places = subject === "lieux" ? data.places : (layer?.places ?? []);
  return { table: placeTable(places), features: placeFeatures(places), sources: sourcesOfPlaces(places, sources) };
}

function got<T>(loaded: Loadable<T>): T {
  if (loaded.status === "ready") return loaded.value;
  throw new UnreadError(loaded.status === "failed" ? loaded.fault.file : "");
}

const LEVELS: readonly TerritoryFigures["ref"]["level"][] = ["region", "departement", "epci", "commune"];

/** The region, its départements, EPCI and communes, each by code. */
function figuresTable({ settings, territories }: Figures, populationVintage: string): FlatTable {
  const rows = LEVELS.flatMap((level) =>
    [...territories.values()]
      .filter(({ ref }) => ref.level === level)
      .sort((a, b) => (territoryKey(a.ref) < territoryKey(b.ref) ? -1 : 1)),
  );
  return toFlatTable(figuresColumns({ settings, populationVintage, region: REGION_NAME }), rows);
}

/** The rows of a table with `niveau` and `code` as outlines for a GIS; rows without an outline, as that of the whole region, are left out. */
function outlinedRows({ columns, rows }: FlatTable, outlines: TerritoryOutlines): readonly Feature[] {
  const geometries = new Map(
    Object.entries(LAYER_OF_LEVEL).flatMap(([level, layer]) =>
      outlines[layer].features.map(({ geometry, properties }) => [`${level}:${properties.code}`, geometry] as const),
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
