import type { Feature, FeatureCollection, Geometry } from "geojson";
import { type Column, toProperties } from "./flat-table.ts";
import { tidyGeometry } from "./tidy-geometry.ts";

/** Where an exported layer comes from: names of `provenance.ts`, sources in full. */
export type LayerMetadata = Readonly<Record<string, unknown>>;

/** A collection that tells its name, as GDAL and QGIS read it, and where it comes from (foreign members, RFC 7946, section 6.1). */
export interface DescribedCollection extends FeatureCollection {
  readonly name: string;
  readonly metadata: LayerMetadata;
}

/** A feature whose properties are the cells that the thing has in the exported table. */
export function toFeature<Thing>(columns: readonly Column<Thing>[], thing: Thing, geometry: Geometry): Feature {
  return { type: "Feature", geometry: tidyGeometry(geometry), properties: toProperties(columns, thing) };
}

/** A layer to take away, with its name and where it comes from. */
export function describeCollection(
  name: string,
  features: readonly Feature[],
  metadata: LayerMetadata,
): DescribedCollection {
  return { type: "FeatureCollection", name, metadata, features: [...features] };
}
