import type { Manifest } from "../exchange/manifest.ts";
import type { LayerMetadata } from "../export/feature-collection.ts";
import { citeSources, listSources } from "../export/provenance.ts";
import type { ServicePoint } from "../service-point.ts";

/** Where places that are taken away come from. Texts are in the reader's language. */
export interface PlacesOrigin {
  /** How many they are. */
  readonly count: number;
  /** The filters that are set, or that there is none. */
  readonly filters: string;
  /** YYYY-MM-DD, in France. */
  readonly exportedOn: string;
  /** Opens the same view. */
  readonly link: string;
  readonly sources: Manifest["sources"];
}

/** As columns of a table, the same in every row. */
export function citePlaces({ filters, exportedOn, link, sources }: PlacesOrigin) {
  return { filtres: filters, exporte_le: exportedOn, lien: link, sources: citeSources(sources) };
}

/** As the metadata of a layer, its sources in full. */
export function placesMetadata({ count, filters, exportedOn, link, sources }: PlacesOrigin): LayerMetadata {
  return { lieux: count, filtres: filters, exporte_le: exportedOn, lien: link, sources: listSources(sources) };
}

/** The sources that the records of these places name; places of which nothing is said name none. */
export function sourcesOf(points: readonly ServicePoint[], sources: Manifest["sources"]): Manifest["sources"] {
  const named = new Set(points.flatMap(({ records }) => records.flatMap((record) => record.sources)));
  return sources.filter(({ id }) => named.has(id));
}
