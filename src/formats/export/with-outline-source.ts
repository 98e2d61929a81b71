import type { OutlineSource } from "../../domain/outlines.ts";
import type { DataSources } from "../public-data/data-sources.ts";

/** Name of the outlines of départements in the manifest, whatever their source. */
const DEPARTEMENTS = "départements";

/** Sources of a page with official outlines, which replace those of the schematic ones. */
export function withOutlineSource(sources: DataSources, official: OutlineSource | undefined): DataSources {
  if (official === undefined) return sources;
  const others = sources.map((source) =>
    source.tables.includes(DEPARTEMENTS)
      ? { ...source, tables: source.tables.filter((table) => table !== DEPARTEMENTS) }
      : source,
  );
  return [
    ...others,
    { id: "contours-officiels", ...official, tables: ["contours des communes", "EPCI", DEPARTEMENTS] },
  ];
}
