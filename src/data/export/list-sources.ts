import type { Feature, FeatureCollection } from "geojson";
import { type FlatTable, toFlatTable } from "../../domain/flat-table.ts";
import type { Place } from "../../domain/place.ts";
import type { DataSources } from "../public-data/data-sources.ts";

export function listSources(sources: DataSources) {
  return sources.map(({ producer, title, licence, vintage, url, date }) => ({
    producteur: producer,
    titre: title,
    licence,
    millesime: vintage,
    url,
    consulte_le: date,
  }));
}

const COLUMNS = ["producteur", "titre", "licence", "millesime", "url", "consulte_le"] as const;

export function sourcesTable(sources: DataSources, exportedOn: string): FlatTable {
  return toFlatTable(
    [
      ...COLUMNS.map((name) => ({ name, of: (source: ReturnType<typeof listSources>[number]) => source[name] })),
      { name: "exporte_le", of: () => exportedOn },
    ],
    listSources(sources),
  );
}

/** Sources named by the records of the places; places without data have none. */
export function sourcesOfPlaces(places: readonly Place[], sources: DataSources): DataSources {
  const named = new Set(places.flatMap(({ records }) => records.flatMap((record) => record.sources)));
  return sources.filter(({ id }) => named.has(id));
}

/** Origin of an exported layer: with full sources. */
export type LayerMetadata = Readonly<Record<string, unknown>>;

/** A collection with its name, as GDAL and QGIS read it, and its origin (foreign members, RFC 7946, section 6.1). */
export interface DescribedCollection extends FeatureCollection {
  readonly name: string;
  readonly metadata: LayerMetadata;
}

/** A layer for export, with its name and origin. */
export function describeCollection(
  name: string,
  features: readonly Feature[],
  metadata: LayerMetadata,
): DescribedCollection {
  return { type: "FeatureCollection", name, metadata, features: [...features] };
}

/** The table of an export that names its sources: a sheet, or a file of its own. */
export const SOURCES_NAME = "sources";
/** Whether a file of an archive says where the others come from, and holds no table of its own. */
export function isSourcesFile(path: string, others: readonly string[]): boolean {
  return path.split("/").at(-1) === `${SOURCES_NAME}.csv` && others.length > 1;
}
