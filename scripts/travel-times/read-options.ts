import { parseOptions } from "../parse-options.ts";

export interface TravelTimesOptions {
  /** Prints the plan without a request. */
  readonly isDryRun: boolean;
  /** Folder of downloaded answers; undefined: use the service. */
  readonly from: string | undefined;
  /** Output file for the request URLs, so that the answers can be downloaded elsewhere; undefined: none. */
  readonly list: string | undefined;
  /** Request the ways of the table again. */
  readonly isRefresh: boolean;
}

const USAGE = `npm run data:travel-times -- [options]
  --dry-run     dit combien de trajets seraient demandés et en combien de temps, sans rien demander
  --from DIR    lit les réponses déjà téléchargées dans DIR (un fichier CODE_LIEU.json par trajet)
  --list FILE   écrit dans FILE les noms de fichier et les adresses de ces réponses, sans rien demander
  --refresh     redemande aussi les trajets que la table contient déjà`;

/** The options of the command line, or its fault in French. */
export function readOptions(args: readonly string[]): TravelTimesOptions | string {
  const values = parseOptions(args, {
    "dry-run": { type: "boolean", default: false },
    from: { type: "string" },
    list: { type: "string" },
    refresh: { type: "boolean", default: false },
  });
  if (typeof values === "string") return `${values}\n${USAGE}`;
  return { isDryRun: values["dry-run"], from: values.from, list: values.list, isRefresh: values.refresh };
}
