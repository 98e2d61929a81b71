import { parseOptions } from "../parse-options.ts";
import type { ValhallaOptions } from "./valhalla/run-valhalla.ts";

export const USAGE = `npm run data:travel-times -- --osm FILE.osm.pbf [options]
  --osm FILE    extrait d’OpenStreetMap (PBF) ; plusieurs fois pour plusieurs extraits
  --dry-run     dit combien de trajets seraient mesurés, sans rien télécharger
  --refresh     mesure aussi ce qui l’a déjà été`;

/** The options of the command line, or its fault in French. */
export function readOptions(args: readonly string[]): ValhallaOptions | string {
  const values = parseOptions(args, {
    osm: { type: "string", multiple: true, default: [] },
    "dry-run": { type: "boolean", default: false },
    refresh: { type: "boolean", default: false },
  });
  if (typeof values === "string") return values;
  const { osm } = values;
  if (osm.length === 0) return "Donnez un extrait d’OpenStreetMap par --osm.";
  return { osm, isDryRun: values["dry-run"], isRefresh: values.refresh };
}
