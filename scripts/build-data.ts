import { gzipSync } from "node:zlib";
import { describeProblems } from "../src/tables/problem.ts";
import { buildDataset } from "./pipeline/build-dataset.ts";
import { findStaleFiles, recoverDataset, writeDataset } from "./pipeline/write-dataset.ts";

const root = process.cwd();
const isCheck = process.argv.includes("--check");

recoverDataset(root);
const { files, manifest, problems, staleTravelTimes } = buildDataset(root);
if (problems.length > 0) {
  console.error(describeProblems(problems).join("\n"));
  console.error(`\n${problems.length} problème(s) dans les données : rien n'a été écrit.`);
  process.exit(1);
}
if (isCheck) {
  const stale = findStaleFiles(root, files);
  if (stale.length > 0) {
    console.error(`Out of date with the tables: ${stale.join(", ")}. Run "npm run data" and commit the result.`);
    process.exit(1);
  }
} else {
  try {
    writeDataset(root, files);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.error(`${reason}\nLes fichiers n'ont pas pu être écrits : ceux d'avant sont toujours là, entiers.`);
    process.exit(1);
  }
}
const gzipBytes = [...files.values()].reduce((sum, text) => sum + gzipSync(text).length, 0);
const size = `${(gzipBytes / 1000).toFixed(0)} kB gzip`;
console.log(`${manifest.places} places, ${manifest.rows["communes"]} communes, ${files.size} files, ${size}`);
if (staleTravelTimes > 0) {
  const message = `${staleTravelTimes} trajets mesurés ne valent plus : leur lieu ou leur chef-lieu a bougé.`;
  console.log(`${message} La page les estime en attendant npm run data:travel-times.`);
}
