import { parseOptions } from "../parse-options.ts";
import type { ValhallaOptions } from "./valhalla/run-valhalla.ts";

export interface TravelTimesOptions {
  readonly engine: "geoplateforme";
  /** Prints the plan without a request. */
  readonly isDryRun: boolean;
  /** Folder of downloaded answers; undefined: use the service. */
  readonly from: string | undefined;
  /** Output file for the request URLs, so that the answers can be downloaded elsewhere; undefined: none. */
  readonly list: string | undefined;
  /** Request the ways of the table again. */
  readonly isRefresh: boolean;
}

export const USAGE = `npm run data:travel-times -- [options]
  --dry-run     dit combien de trajets seraient demandés et en combien de temps, sans rien demander
  --from DIR    lit les réponses déjà téléchargées dans DIR (un fichier CODE_LIEU.json par trajet)
  --list FILE   écrit dans FILE les noms de fichier et les adresses de ces réponses, sans rien demander
  --refresh     redemande aussi les trajets que la table contient déjà
ou, sur un extrait d’OpenStreetMap, sans service en ligne :
npm run data:travel-times -- --engine valhalla --osm FILE.osm.pbf [options]
  --osm FILE    extrait d’OpenStreetMap (PBF) ; plusieurs fois pour plusieurs extraits
  --elevation DIR  relief (N45/N45E006.hgt …) : mesure aussi à pied et à vélo
  --dry-run     dit combien de trajets seraient mesurés, sans rien télécharger
  --refresh     mesure aussi ce qui l’a déjà été`;

/** The options of the command line, or its fault in French. */
export function readOptions(args: readonly string[]): TravelTimesOptions | ValhallaOptions | string {
  const values = parseOptions(args, {
    engine: { type: "string", default: "geoplateforme" },
    osm: { type: "string", multiple: true, default: [] },
    elevation: { type: "string" },
    "dry-run": { type: "boolean", default: false },
    from: { type: "string" },
    list: { type: "string" },
    refresh: { type: "boolean", default: false },
  });
  if (typeof values === "string") return values;
  const { engine, osm, elevation, from, list } = values;
  const common = { isDryRun: values["dry-run"], isRefresh: values.refresh };
  if (engine === "geoplateforme") {
    const isMixed = osm.length > 0 || elevation !== undefined;
    return isMixed ? "--osm et --elevation ne vont qu’avec --engine valhalla." : { engine, from, list, ...common };
  }
  if (engine !== "valhalla") return `--engine ${engine} : les moteurs sont geoplateforme et valhalla.`;
  if (from !== undefined || list !== undefined) return "--from et --list ne vont pas avec --engine valhalla.";
  return osm.length === 0 ? "Donnez un extrait d’OpenStreetMap par --osm." : { engine, osm, elevation, ...common };
}
