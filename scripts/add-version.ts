import { join } from "node:path";
import { describeProblems } from "../src/data/csv/table-schema.ts";
import { toVersions } from "../src/domain/history/history.ts";
import { isDate, toParisMoment } from "../src/domain/opening-hours/paris-moment.ts";
import { readBuiltPlaces } from "./built-data.ts";
import { readHistory, writeVersion } from "./history/read-history.ts";
import { parseOptions } from "./program.ts";
import { writeAllAtomically } from "./read-text.ts";

const USAGE = `npm run data:version [-- --date AAAA-MM-JJ]
Garde les lieux de public/data/points.geojson comme version datée, dans data/history, s’ils ont changé depuis la dernière ; sans date, aujourd’hui.
À lancer après npm run data, le jour où l’on publie ; puis npm run data écrit data/changes.json.`;

const root = process.cwd();
const options = parseOptions(process.argv.slice(2), { date: { type: "string" } });
const date = typeof options === "string" ? "" : (options.date ?? toParisMoment(new Date()).date);
if (typeof options === "string" || !isDate(date)) {
  fail(`${typeof options === "string" ? options : `« ${date} » n’est pas une date.`}\n\n${USAGE}`, 2);
}
const history = readHistory(root);
if (history.problems.length > 0) fail(describeProblems(history.problems).join("\n"), 1);
const version = writeVersion(history, toVersions(readBuiltPlaces(root, "points.geojson")), date);
if (version.kind === "refused") fail(version.reason, 1);
if (version.kind === "same") {
  console.log(`Les lieux sont ceux de la version du ${history.versions[0]?.date} : rien à garder.`);
} else {
  writeAllAtomically(version.files.map(({ file, text }) => ({ path: join(root, file), text })));
  console.log(
    `Version du ${date} : ${version.changed === 1 ? "1 lieu" : `${version.changed} lieux`}. Lancez npm run data pour écrire data/changes.json.`,
  );
}

function fail(sentence: string, code: number): never {
  console.error(sentence);
  process.exit(code);
}
