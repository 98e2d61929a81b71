import type { Feature, FeatureCollection, Geometry } from "geojson";
import { type Column, toProperties } from "../../domain/flat-table.ts";
import { tidyGeometry } from "./tidy-geometry.ts";

/** Origin of an exported layer: names of `provenance.ts`, with full sources. */
export type LayerMetadata = Readonly<Record<string, unknown>>;

/** A collection with its name, as GDAL and QGIS read it, and its origin (foreign members, RFC 7946, section 6.1). */
export interface DescribedCollection extends FeatureCollection {
  readonly name: string;
  readonly metadata: LayerMetadata;
}

/** A feature whose properties are the cells of the exported table. */
export function toFeature<Thing>(columns: readonly Column<Thing>[], thing: Thing, geometry: Geometry): Feature {
  return { type: "Feature", geometry: tidyGeometry(geometry), properties: toProperties(columns, thing) };
}

/** A layer for export, with its name and origin. */
export function describeCollection(
  name: string,
  features: readonly Feature[],
  metadata: LayerMetadata,
): DescribedCollection {
  return { type: "FeatureCollection", name, metadata, features: [...features] };
}
