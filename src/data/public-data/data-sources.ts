import * as v from "valibot";
import { countSchema } from "./schemas.ts";

/** Sources of the data, as the manifest or their own file has them. */
export const dataSourcesSchema = v.array(
  v.object({
    id: v.string(),
    producer: v.string(),
    title: v.string(),
    licence: v.string(),
    vintage: v.string(),
    url: v.string(),
    date: v.string(),
    /** Tables made from the source. */
    tables: v.array(v.string()),
  }),
);

/** Producers, licences and vintages of the data. */
export type DataSources = Readonly<v.InferOutput<typeof dataSourcesSchema>>;

/** Reads the sources, or returns a sentence with the fault. */
export function readDataSources(json: unknown): DataSources | string {
  const parsed = v.safeParse(dataSourcesSchema, json);
  if (parsed.success) return parsed.output;
  return `${v.getDotPath(parsed.issues[0]) ?? "sources"}: ${parsed.issues[0].message}`;
}

/** Increases when older readers cannot read the build. */
export const SCHEMA_VERSION = 1;

const manifestSchema = v.object({
  schemaVersion: v.number(),
  /** Year of the official codes and of the municipal populations. */
  populationVintage: v.string(),
  /** Number of rows of each table of data/, and of joined places. */
  rows: v.record(v.string(), countSchema),
  places: countSchema,
  /** Sources that publishing adds to those of their own file. */
  sources: v.optional(dataSourcesSchema, []),
  /** Operators per type of place and theme, in the words of data/bouquets.csv. */
  operators: v.record(v.string(), v.record(v.string(), v.string())),
  files: v.record(v.string(), v.object({ bytes: countSchema, sha256: v.string() })),
});

/** Content of public/data: counts, vintages and checksums. */
export type Manifest = v.InferOutput<typeof manifestSchema>;

/** Reads the manifest, or returns a sentence with the fault. */
export function readManifest(json: unknown): Manifest | string {
  const parsed = v.safeParse(manifestSchema, json);
  if (!parsed.success) return `${v.getDotPath(parsed.issues[0]) ?? "manifest"}: ${parsed.issues[0].message}`;
  const { schemaVersion } = parsed.output;
  return schemaVersion === SCHEMA_VERSION ? parsed.output : `schemaVersion: ${schemaVersion}`;
}
