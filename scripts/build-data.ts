import { existsSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { describeProblems } from "../src/data/csv/table-schema.ts";
import { RESOURCES } from "../src/data/resources.ts";
import { compareVersions, toVersions } from "../src/domain/history/history.ts";
import { readBuiltPlaces } from "./built-data.ts";
import { readHistory } from "./history/read-history.ts";
import { buildDataset } from "./pipeline/build-dataset.ts";
import { writeAllAtomically } from "./read-text.ts";

/** Builds public/data from the tables; with `--if-newer` only when these, or the code that reads them, are newer than what was built last. */
const root = process.cwd();
const PUBLISHED = "public/data";
/** Folders and files that the published files depend on. */
const SOURCES = ["data", "scripts", "src/data", "src/domain", "package-lock.json"];

if (!process.argv.includes("--if-newer") || isNewer()) build();

function build(): void {
  const built = buildDataset(root);
  if (!("files" in built))
    fail(`${describeProblems(built).join("\n")}\n\n${built.length} problème(s) dans les données : rien n'a été écrit.`);
  const { files, manifest } = built;
  try {
    writeAllAtomically([...files].map(([path, text]) => ({ path: join(root, path), text })));
    removeOthers(new Set(files.keys()));
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
  }
  console.log(`Tables lues sans erreur : ${manifest.places} lieux. ${files.size} fichiers écrits.`);
  sayUnkeptChanges();
}

function isNewer(): boolean {
  const manifest = join(root, PUBLISHED, "manifest.json");
  if (!existsSync(manifest)) return true;
  const { mtimeMs } = statSync(manifest);
  // A folder is as new as the last file that was added to it or taken away.
  const paths = SOURCES.flatMap((path) => [
    path,
    ...(statSync(path).isDirectory() ? readdirSync(path, { recursive: true, encoding: "utf8" }) : []).map((name) =>
      join(path, name),
    ),
  ]);
  return paths.some((path) => path !== join("data", "datapackage.json") && statSync(path).mtimeMs > mtimeMs);
}

/** Removes published files that the tables no longer give. Answers without a car are made by `npm run data:transit`. */
function removeOthers(written: ReadonlySet<string>): void {
  for (const name of readdirSync(join(root, PUBLISHED)))
    if (name !== RESOURCES.transit.file && !written.has(`${PUBLISHED}/${name}`)) rmSync(join(root, PUBLISHED, name));
}

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

/** Places that differ from the latest version of data/history: whoever publishes keeps them by another command. */
function sayUnkeptChanges(): void {
  const { versions, latest } = readHistory(root);
  const changed = compareVersions(latest, toVersions(readBuiltPlaces(root, "points.geojson"))).length;
  if (changed === 0) return;
  const since =
    versions[0] === undefined
      ? "Aucune version n'est gardée"
      : `${changed === 1 ? "1 lieu a" : `${changed} lieux ont`} changé depuis la version du ${versions[0].date}`;
  console.log(`${since} : le jour où vous publiez, lancez npm run data:version, puis npm run data.`);
}
