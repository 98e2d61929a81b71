import { parseOptions } from "../parse-options.ts";

export interface TilesOptions {
  /** OSM extracts (PBF), one or more. */
  readonly osm: readonly string[];
  /** Draws the whole extracts, not only the seven départements. */
  readonly isWhole: boolean;
  /** Checks and counts, and writes nothing. */
  readonly isDryRun: boolean;
}

export const USAGE = `npm run data:tiles -- --osm FILE.osm.pbf [options]
  --osm FILE   extrait d’OpenStreetMap (PBF) ; plusieurs fois pour plusieurs extraits (il faut alors osmium)
  --whole      tout l’extrait, au lieu des sept départements
  --dry-run    vérifie les extraits et les programmes, dit la taille et le temps, n’écrit rien`;

/** The options of the command line, or its fault in French. */
export function readTilesOptions(args: readonly string[]): TilesOptions | string {
  const values = parseOptions(args, {
    osm: { type: "string", multiple: true, default: [] },
    whole: { type: "boolean", default: false },
    "dry-run": { type: "boolean", default: false },
  });
  if (typeof values === "string") return values;
  if (values.osm.length === 0) return "Donnez un extrait d’OpenStreetMap par --osm.";
  return { osm: values.osm, isWhole: values.whole, isDryRun: values["dry-run"] };
}
