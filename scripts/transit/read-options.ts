import { parseOptions } from "../parse-options.ts";

export interface TransitOptions {
  /** Folder of feeds, zip files or folders of text files; undefined: the addresses of the table. */
  readonly from: string | undefined;
  /** Asks again for the downloads of this week. */
  readonly isRefresh: boolean;
  /** Reads the feeds and prints the summary, and computes nothing. */
  readonly isDryRun: boolean;
}

export const USAGE = `npm run data:transit -- [options]
  --from DIR    lit les fichiers GTFS de DIR (des .zip, ou des dossiers de .txt) au lieu des adresses de data/transit/feeds.csv
  --refresh     retélécharge aussi ce qui l’a été cette semaine
  --dry-run     lit les horaires et dit le bilan, sans rien calculer ni écrire`;

/** The options of the command line, or its fault in French. */
export function readOptions(args: readonly string[]): TransitOptions | string {
  const values = parseOptions(args, {
    from: { type: "string" },
    refresh: { type: "boolean", default: false },
    "dry-run": { type: "boolean", default: false },
  });
  if (typeof values === "string") return values;
  return { from: values.from, isRefresh: values.refresh, isDryRun: values["dry-run"] };
}
