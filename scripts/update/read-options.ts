import { resolve } from "node:path";
import { isDate } from "../../src/domain/opening-hours/paris-moment.ts";
import { parseOptions } from "../parse-options.ts";

/** The current national list of France services: https://www.data.gouv.fr/fr/datasets/liste-des-structures-france-services/ */
const NATIONAL_LIST = "https://www.data.gouv.fr/fr/datasets/r/31576dff-fd61-4de9-819f-32c2f880b142";

export interface UpdateOptions {
  /** File or folder of an earlier download; undefined: use the service. */
  readonly from: string | undefined;
  readonly service: string;
  /** ISO 8601; undefined: from the file's name or the service. */
  readonly date: string | undefined;
  readonly report: string | undefined;
  readonly isDryRun: boolean;
  readonly removesGone: boolean;
  readonly acceptsLoss: boolean;
}

export const USAGE = `npm run data:update -- [--from FICHIER|DOSSIER] [--date AAAA-MM-JJ] [--dry-run] [--report FICHIER]
  --from         lit une liste déjà téléchargée, sans réseau ; d’un dossier, la plus récente d’après les noms
  --date         jour de la liste, si ni son nom ni le service ne le disent
  --dry-run      montre ce qui changerait et n’écrit rien dans data/
  --report       écrit aussi le résumé dans un fichier (Markdown)
  --remove-gone  retire les lieux qui ne sont plus dans la liste, au lieu de les garder « à confirmer »
  --accept-loss  accepte une liste où plus d’un dixième de nos lieux manquent
  --service      adresse de la liste (${NATIONAL_LIST})`;

const OPTIONS = {
  from: { type: "string" },
  service: { type: "string" },
  date: { type: "string" },
  report: { type: "string" },
  "dry-run": { type: "boolean" },
  "remove-gone": { type: "boolean" },
  "accept-loss": { type: "boolean" },
} as const;

/** Parses the command line, or returns its fault in French. */
export function readOptions(given: readonly string[], folder: string): UpdateOptions | string {
  const values = parseOptions(given, OPTIONS);
  if (typeof values === "string") return values;
  const { from, service = NATIONAL_LIST, date, report } = values;
  if (date !== undefined && !isDate(date)) return `--date ${date} : un jour, comme 2026-11-25.`;
  if (!URL.canParse(service)) return `--service ${service} : ce n’est pas une adresse.`;
  return {
    from: from === undefined ? undefined : resolve(folder, from),
    service,
    date,
    report: report === undefined ? undefined : resolve(folder, report),
    isDryRun: values["dry-run"] === true,
    removesGone: values["remove-gone"] === true,
    acceptsLoss: values["accept-loss"] === true,
  };
}
