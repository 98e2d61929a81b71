import * as v from "valibot";
import { dataSourcesSchema } from "./data-sources.ts";
import { countSchema } from "./number-schemas.ts";

/** Increases when older readers cannot read the build. */
export const SCHEMA_VERSION = 1;

const manifestSchema = v.object({
  schemaVersion: v.number(),
  /** Year of the official codes and of the municipal populations. */
  populationVintage: v.string(),
  /** Number of rows of each table of data/, and of joined places. */
  rows: v.record(v.string(), countSchema),
  places: countSchema,
  /** Sources that are not in their own file: those that publishing adds, and all of an older build. */
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
