import { resolve } from "node:path";
import { applyFile } from "./apply/apply-file.ts";
import { readArguments, USAGE } from "./apply/read-arguments.ts";
import { readOfficialCodes } from "./pipeline/official-codes.ts";

/** npm run data:apply FICHIER: applies a correction file to data/. */
const root = process.cwd();
const read = readArguments(process.argv.slice(2));
if (typeof read === "string") {
  console.error(`${read}\n\n${USAGE}`);
  process.exit(2);
}
const { isDone, lines } = applyFile({
  root,
  official: readOfficialCodes(root),
  file: resolve(root, read.file),
  isDryRun: read.isDryRun,
});
for (const line of lines) (isDone ? console.log : console.error)(line);
process.exitCode = isDone ? 0 : 1;
