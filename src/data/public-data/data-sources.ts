import * as v from "valibot";

/** File of public/data with the sources of the data; the manifest lists it. */
export const SOURCES_FILE = "sources.json";

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
