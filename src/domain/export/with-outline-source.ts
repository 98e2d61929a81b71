import type { Manifest } from "../exchange/manifest.ts";
import type { OutlineSource } from "../outlines.ts";

/** What the outlines of départements are called in the manifest, wherever they come from. */
const DEPARTEMENTS = "départements";

/** The sources of a page that shows official outlines: theirs takes the place of what the schematic ones were drawn from. */
export function withOutlineSource(
  sources: Manifest["sources"],
  official: OutlineSource | undefined,
): Manifest["sources"] {
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
