import { join } from "node:path";
import { describeProblems } from "../src/data/csv/table-schema.ts";
import { toVersions } from "../src/domain/history/history.ts";
import { isDate, toParisMoment } from "../src/domain/opening-hours/paris-moment.ts";
import { readBuiltPlaces } from "./built-data.ts";
import { readHistory, writeVersion } from "./history/read-history.ts";
import { parseOptions, runProgram } from "./program.ts";
import { writeAllAtomically } from "./read-text.ts";

const USAGE = `npm run data:version [-- --date AAAA-MM-JJ]
Garde les lieux de public/data/points.geojson comme version datée, dans data/history, s’ils ont changé depuis la dernière ; sans date, aujourd’hui.
À lancer après npm run data, le jour où l’on publie ; puis npm run data écrit data/changes.json.`;

const root = process.cwd();

await runProgram(readDate(process.argv.slice(2)), USAGE, ({ date }) => {
  const history = readHistory(root);
  if (history.problems.length > 0) return { isDone: false, lines: describeProblems(history.problems) };
  const version = writeVersion(history, toVersions(readBuiltPlaces(root, "points.geojson")), date);
  if (version.kind === "refused") return { isDone: false, lines: [version.reason] };
  if (version.kind === "same") {
    const kept = history.versions[0]?.date;
    return { isDone: true, lines: [`Les lieux sont ceux de la version du ${kept} : rien à garder.`] };
  }
  writeAllAtomically(version.files.map(({ file, text }) => ({ path: join(root, file), text })));
  const places = version.changed === 1 ? "1 lieu" : `${version.changed} lieux`;
  return {
    isDone: true,
    lines: [`Version du ${date} : ${places}. Lancez npm run data pour écrire data/changes.json.`],
  };
});

/** The day that the command line names, by default today, or its fault in French. */
function readDate(given: readonly string[]): { readonly date: string } | string {
  const values = parseOptions(given, { date: { type: "string" } });
  if (typeof values === "string") return values;
  const { date = toParisMoment(new Date()).date } = values;
  return isDate(date) ? { date } : `« ${date} » n’est pas une date.`;
}
