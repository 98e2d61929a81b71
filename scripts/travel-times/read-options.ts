import { parseOptions } from "../parse-options.ts";

export interface TravelTimesOptions {
  /** Says what would be asked, and asks nothing. */
  readonly isDryRun: boolean;
  /** Folder of answers already downloaded; undefined: the service is asked. */
  readonly from: string | undefined;
  /** File to write the questions into, so that somebody else may download the answers; undefined: none. */
  readonly list: string | undefined;
  /** Ask anew for what the table holds already. */
  readonly isRefresh: boolean;
}

const USAGE = `npm run data:travel-times -- [options]
  --dry-run     dit combien de trajets seraient demandés et en combien de temps, sans rien demander
  --from DIR    lit les réponses déjà téléchargées dans DIR (un fichier CODE_LIEU.json par trajet)
  --list FILE   écrit dans FILE les noms de fichier et les adresses de ces réponses, sans rien demander
  --refresh     redemande aussi les trajets que la table contient déjà`;

/** The options of the command line, or what to say when they cannot be understood. */
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
