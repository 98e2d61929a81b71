import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { readText } from "./read-text.ts";

/**
 * `npm run paths`: the files that a datum passes from where a person writes it to where another reads it. Each file is joined to one that the
 * datum passed before by an import in either direction, or by a name that both contain: that of a published file, or of a resource, a function
 * of the worker or a property of the state. Exits with 1 when a path is broken or longer than its limit.
 */
interface DataPath {
  readonly title: string;
  readonly limit: number;
  /** With the name that joins a file to an earlier one where no import does. */
  readonly files: readonly (string | readonly [file: string, name: string])[];
}

const PATHS: readonly DataPath[] = [
  {
    title: "a setting → its figure",
    limit: 15,
    files: [
      "src/territories/sentence.tsx",
      ["src/territories/store.ts", "settings"],
      "src/territories/follow-figures.ts",
      ["src/worker/open-compute.ts", "measure"],
      ["src/worker/compute.ts", "measure"],
      "src/worker/figures-work.ts",
      "src/domain/figures/measure.ts",
      "src/domain/figures/receptions.ts",
      "src/domain/figures/settings.ts",
      "src/domain/network/road-search.ts",
      "src/domain/network/snap-position.ts",
      "src/domain/network/road-costs.ts",
      "src/domain/network/shortest-paths.ts",
      ["src/territories/answer.tsx", "figures"],
      "src/territories/words.ts",
    ],
  },
  {
    title: "a row of a table → the card",
    limit: 20,
    files: [
      "data/points/france-services.csv",
      ["src/domain/category.ts", "france-services"],
      "scripts/pipeline/table-columns.ts",
      "src/data/csv/read-table.ts",
      ["scripts/pipeline/apply-corrections.ts", "lines"],
      "scripts/pipeline/read-place-rows.ts",
      "scripts/pipeline/join-place-rows.ts",
      "scripts/pipeline/join-tables.ts",
      "scripts/pipeline/join-roads.ts",
      "scripts/network/answer-ways.ts",
      "src/data/public-data/answers.ts",
      "src/data/resources.ts",
      "src/data/dataset/loader.ts",
      "src/data/dataset/fetch-json.ts",
      ["src/find/start/occasions.ts", "answers"],
      ["src/state/app-state.ts", "answers"],
      "src/state/answer-selectors.ts",
      "src/domain/answer/choose-answer.ts",
      "src/find/question/answer-part.tsx",
    ],
  },
  {
    title: "a file that a person drops → a row on the map",
    limit: 25,
    files: [
      "src/keeping/bring/bring.tsx",
      "src/keeping/bring/controller.ts",
      "src/keeping/bring/held-file.ts",
      "src/worker/open-compute.ts",
      ["src/worker/compute.ts", "readImport"],
      "src/worker/import-work.ts",
      "src/data/import/read-file.ts",
      "src/data/import/read-csv.ts",
      "src/data/import/to-table.ts",
      "src/data/import/propose-choices.ts",
      "src/data/import/read-places.ts",
      "src/data/import/locate-row.ts",
      "src/data/import/read-record.ts",
      "src/domain/layer/local-layer.ts",
      "src/state/imported-storage.ts",
      "src/state/device-key-values.ts",
      "src/find/start/recall-layer.ts",
      "src/state/actions.ts",
      "src/state/app-state.ts",
      "src/state/selectors.ts",
      "src/state/list-selectors.ts",
      "src/state/seasonal-selectors.ts",
      "src/map/layers/places.ts",
      "src/map/layers/place-features.ts",
    ],
  },
];

for (const { title, limit, files } of PATHS) {
  console.log(`${title}: ${files.length} files of ${limit}`);
  const passed: string[] = [];
  for (const step of files) {
    const [file, name] = typeof step === "string" ? [step] : step;
    const isJoined = passed.length === 0 || passed.some((before) => isJoinedTo(file, before, name));
    console.log(`  ${file}${isJoined ? "" : "  BROKEN: nothing before leads here"}`);
    passed.push(file);
    if (!isJoined) process.exitCode = 1;
  }
  if (files.length > limit) process.exitCode = 1;
}

function isJoinedTo(file: string, before: string, name: string | undefined): boolean {
  if (!existsSync(file) || !existsSync(before)) return false;
  const [own, other] = [readText(file), readText(before)];
  if (imports(file, own, before) || imports(before, other, file)) return true;
  return name !== undefined && own.includes(name) && other.includes(name);
}

function imports(file: string, text: string, other: string): boolean {
  return [...text.matchAll(/(?:from |import\()"(\.[^"]+)"/g)].some(
    ([, path = ""]) => join(dirname(file), path) === other,
  );
}
