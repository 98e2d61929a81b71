import { existsSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { isDate } from "../../src/domain/opening-hours/paris-moment.ts";
import { DEPARTEMENTS } from "../../src/domain/territory.ts";
import { parseOptions } from "../parse-options.ts";

export interface ContourOptions {
  /** Undefined: use the service. */
  readonly folder: string | undefined;
  /** Without a final slash. */
  readonly service: string;
  readonly isDryRun: boolean;
  /** As in data/sources.csv. */
  readonly source: { readonly vintage: string; readonly date: string };
}

export const USAGE = `npm run data:contours -- [--from DOSSIER] [--vintage AAAA] [--date AAAA-MM-JJ] [--dry-run]
  --from     lit communes-04.geojson, communes-05.geojson… déjà téléchargés, sans réseau
  --vintage  millésime des contours, s’il est connu
  --date     jour du téléchargement (d’ordinaire : aujourd’hui, ou la date des fichiers)
  --dry-run  montre ce qui changerait et n’écrit rien`;

const SERVICE = "https://geo.api.gouv.fr";
const VINTAGE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

const OPTIONS = {
  from: { type: "string" },
  vintage: { type: "string" },
  date: { type: "string" },
  "dry-run": { type: "boolean" },
} as const;

/** Parses the command line, or returns its fault in French. */
export function readOptions(given: readonly string[], root: string, now: Date): ContourOptions | string {
  const values = parseOptions(given, OPTIONS);
  if (typeof values === "string") return values;
  const { from, vintage = "", date, "dry-run": isDryRun = false } = values;
  if (vintage !== "" && !VINTAGE.test(vintage)) return `--vintage ${vintage} : une année, comme 2026.`;
  if (date !== undefined && !isDate(date)) return `--date ${date} : un jour, comme 2026-11-25.`;
  const folder = from === undefined ? undefined : resolve(root, from);
  if (folder !== undefined && !existsSync(folder)) return `--from ${from} : ce dossier n’existe pas.`;
  return {
    folder,
    service: SERVICE,
    isDryRun,
    source: {
      vintage,
      date: date ?? dayOf(folder === undefined ? now : oldestOf(folder, now)),
    },
  };
}

/** Modification time of the oldest file; now when there is none, which the reading reports. */
function oldestOf(folder: string, now: Date): Date {
  const times = DEPARTEMENTS.flatMap(({ code }) => {
    const path = join(folder, `communes-${code}.geojson`);
    return existsSync(path) ? [statSync(path).mtimeMs] : [];
  });
  return new Date(Math.min(now.getTime(), ...times));
}

function dayOf(moment: Date): string {
  return moment.toLocaleDateString("sv-SE", { timeZone: "Europe/Paris" });
}
