import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describeProblems } from "../src/data/csv/table-schema.ts";
import { compareVersions, toVersions } from "../src/domain/history/history.ts";
import { readBuiltPlaces } from "./built-data.ts";
import { readHistory } from "./history/read-history.ts";
import { buildDataset } from "./pipeline/build-dataset.ts";
import { writeAllAtomically } from "./read-text.ts";

const root = process.cwd();
const isCheck = process.argv.includes("--check");

const built = buildDataset(root);
if (!("files" in built))
  fail(`${describeProblems(built).join("\n")}\n\n${built.length} problème(s) dans les données : rien n'a été écrit.`);
const { files, manifest } = built;
if (isCheck) {
  const stale = [...files].filter(([path, text]) => !existsSync(path) || readFileSync(path, "utf8") !== text);
  if (stale.length > 0) {
    const names = stale.map(([path]) => path).join(", ");
    fail(`Fichiers qui ne suivent plus les tables : ${names}. Lancez npm run data et enregistrez-les.`);
  }
} else {
  try {
    writeAllAtomically([...files].map(([path, text]) => ({ path: join(root, path), text })));
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
  }
}
console.log(
  `Tables lues sans erreur : ${manifest.places} lieux. ${files.size} fichiers ${isCheck ? "à jour" : "écrits"}.`,
);
sayUnkeptChanges();

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

/** Places that differ from the latest version of data/history: whoever publishes keeps them by another command. */
function sayUnkeptChanges(): void {
  if (isCheck) return;
  const { versions, latest } = readHistory(root);
  const changed = compareVersions(latest, toVersions(readBuiltPlaces(root, "points.geojson"))).length;
  if (changed === 0) return;
  const since =
    versions[0] === undefined
      ? "Aucune version n'est gardée"
      : `${changed === 1 ? "1 lieu a" : `${changed} lieux ont`} changé depuis la version du ${versions[0].date}`;
  console.log(`${since} : le jour où vous publiez, lancez npm run data:version, puis npm run data.`);
}
