import { isDate } from "../../src/domain/opening-hours/paris-moment.ts";
import { parseOptions } from "../parse-options.ts";
import type { MatrixFiles } from "./read-travel-times.ts";

export const USAGE = `npm run data:travel-times -- --questions DOSSIER
npm run data:travel-times -- --summer FICHIER --winter FICHIER --engine NOM --roads-of AAAA-MM-JJ
  --questions   écrit les questions à poser au moteur, et la forme des routes d’hiver
  --summer      réponses du moteur sur toutes les routes
  --winter      réponses du moteur sans les cols fermés
  --engine      nom et version du moteur, par exemple "Valhalla 3.6.1"
  --roads-of    jour de l’extrait d’OpenStreetMap`;

export type TravelTimesOptions = { readonly questions: string } | MatrixFiles;

/** The options of the command line, or its fault in French. */
export function readOptions(args: readonly string[]): TravelTimesOptions | string {
  const values = parseOptions(args, {
    questions: { type: "string" },
    summer: { type: "string" },
    winter: { type: "string" },
    engine: { type: "string" },
    "roads-of": { type: "string" },
  });
  if (typeof values === "string") return values;
  const { questions, summer, winter, engine, "roads-of": roadsOf } = values;
  if (questions !== undefined) return { questions };
  if (summer === undefined || winter === undefined) return "Donnez --questions, ou --summer et --winter.";
  if (engine === undefined || engine.trim() === "") return "Donnez le nom du moteur par --engine.";
  if (roadsOf === undefined || !isDate(roadsOf)) return "Donnez le jour de l’extrait par --roads-of, AAAA-MM-JJ.";
  return { summer, winter, engine, roadsOf };
}
