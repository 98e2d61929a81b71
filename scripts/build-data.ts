import { existsSync } from "node:fs";
import { join } from "node:path";
import { describeProblems } from "../src/data/csv/table-schema.ts";
import { compareVersions, toVersions } from "../src/domain/history/history.ts";
import { readBuiltPlaces } from "./built-data.ts";
import { readHistory } from "./history/read-history.ts";
import { buildDataset } from "./pipeline/build-dataset.ts";
import { TABLES_PACKAGE } from "./pipeline/data-package.ts";
import { findStaleFiles, writeDataset } from "./pipeline/write-dataset.ts";
import { readText, writeAllAtomically } from "./read-text.ts";

const root = process.cwd();
const isCheck = process.argv.includes("--check");

const { files, manifest, tablesPackage, problems } = buildDataset(root);
if (problems.length > 0) {
  console.error(describeProblems(problems).join("\n"));
  console.error(`\n${problems.length} problème(s) dans les données : rien n'a été écrit.`);
  process.exit(1);
}
if (isCheck) {
  const stale = [...findStaleFiles(root, files), ...stalePackage()];
  if (stale.length > 0) {
    console.error(
      `Fichiers qui ne suivent plus les tables : ${stale.join(", ")}. Lancez npm run data et enregistrez-les.`,
    );
    process.exit(1);
  }
} else {
  try {
    writeDataset(root, files);
    if (stalePackage().length > 0) writeAllAtomically([{ path: join(root, TABLES_PACKAGE), text: tablesPackage }]);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.error(`${reason}\nLes fichiers n'ont pas pu être écrits : ceux d'avant sont toujours là, entiers.`);
    process.exit(1);
  }
}
console.log(
  `Tables lues sans erreur : ${manifest.places} lieux. ${files.size} fichiers ${isCheck ? "à jour" : "écrits"} dans public/data.`,
);
sayUnkeptChanges();

function stalePackage(): readonly string[] {
  const path = join(root, TABLES_PACKAGE);
  return existsSync(path) && readText(path) === tablesPackage ? [] : [TABLES_PACKAGE];
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
