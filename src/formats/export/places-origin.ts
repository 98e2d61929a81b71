import type { Place } from "../../domain/place.ts";
import type { DataSources } from "../public-data/data-sources.ts";
import { citeSources, listSources } from "./cite-sources.ts";
import type { LayerMetadata } from "./feature-collection.ts";

/** Origin of exported places. Texts are in the reader's language. */
export interface PlacesOrigin {
  /** Number of places. */
  readonly count: number;
  /** Filters in force, or a statement that there are none. */
  readonly filters: string;
  /** YYYY-MM-DD, in France. */
  readonly exportedOn: string;
  /** Link to the same view. */
  readonly link: string;
  readonly sources: DataSources;
}

/** Columns with the same value in every row. */
export function citePlaces({ filters, exportedOn, link, sources }: PlacesOrigin) {
  return { filtres: filters, exporte_le: exportedOn, lien: link, sources: citeSources(sources) };
}

/** Metadata of a layer, with full sources. */
export function placesMetadata({ count, filters, exportedOn, link, sources }: PlacesOrigin): LayerMetadata {
  return { lieux: count, filtres: filters, exporte_le: exportedOn, lien: link, sources: listSources(sources) };
}

/** Sources named by the records of the places; places without data have none. */
export function sourcesOf(places: readonly Place[], sources: DataSources): DataSources {
  const named = new Set(places.flatMap(({ records }) => records.flatMap((record) => record.sources)));
  return sources.filter(({ id }) => named.has(id));
}
