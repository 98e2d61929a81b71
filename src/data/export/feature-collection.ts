import type { Feature, FeatureCollection } from "geojson";

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
