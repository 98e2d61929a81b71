import type { Feature } from "geojson";
import { type FlatTable, toFlatTable } from "../../domain/flat-table.ts";
import type { Place } from "../../domain/place.ts";
import type { DataSources } from "../public-data/data-sources.ts";

type Source = DataSources[number];

const COLUMNS = [
  { name: "producteur", of: ({ producer }: Source) => producer },
  { name: "titre", of: ({ title }: Source) => title },
  { name: "licence", of: ({ licence }: Source) => licence },
  { name: "millesime", of: ({ vintage }: Source) => vintage },
  { name: "url", of: ({ url }: Source) => url },
  { name: "consulte_le", of: ({ date }: Source) => date },
] as const;

/** The sources as members of a JSON file. */
export function listSources(sources: DataSources): readonly Readonly<Record<string, string>>[] {
  return sources.map((source) => Object.fromEntries(COLUMNS.map(({ name, of }) => [name, of(source)])));
}

export function sourcesTable(sources: DataSources, exportedOn: string): FlatTable {
  return toFlatTable([...COLUMNS, { name: "exporte_le", of: () => exportedOn }], sources);
}

/** Sources named by the records of the places; places without data have none. */
export function sourcesOfPlaces(places: readonly Place[], sources: DataSources): DataSources {
  const named = new Set(places.flatMap(({ records }) => records.flatMap((record) => record.sources)));
  return sources.filter(({ id }) => named.has(id));
}

/** A layer for export with its name, as GDAL and QGIS read it, and its origin (foreign members, RFC 7946, section 6.1). */
export function describeCollection(
  name: string,
  features: readonly Feature[],
  metadata: Readonly<Record<string, unknown>>,
) {
  return { type: "FeatureCollection" as const, name, metadata, features: [...features] };
}

/** The table of an export that names its sources: a sheet, or a file of its own. */
export const SOURCES_NAME = "sources";
