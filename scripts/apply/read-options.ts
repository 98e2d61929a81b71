import { parseOptions } from "../parse-options.ts";

export interface ApplyOptions {
  readonly file: string;
  readonly isDryRun: boolean;
}

export const USAGE = `npm run data:apply -- [--dry-run] FICHIER
  FICHIER    un fichier de corrections de « Données », ou un signalement (fichier, ou courriel enregistré en texte)
  --dry-run  montre ce qui changerait et n’écrit rien dans data/`;

/** Parses the command line, or returns its fault in French. */
export function readOptions(given: readonly string[]): ApplyOptions | string {
  const files = given.filter((word) => !word.startsWith("-"));
  const values = parseOptions(
    given.filter((word) => word.startsWith("-")),
    { "dry-run": { type: "boolean" } },
  );
  if (typeof values === "string") return values;
  const [file, ...others] = files;
  if (file === undefined) return "Quel fichier appliquer ?";
  return others.length > 0 ? "Un fichier à la fois." : { file, isDryRun: values["dry-run"] === true };
}
