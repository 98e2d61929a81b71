import { resolve } from "node:path";
import { applyFile, readOptions, USAGE } from "./apply/apply-file.ts";
import { readOfficialCodes } from "./pipeline/official-codes.ts";
import { runProgram } from "./program.ts";

/** npm run data:apply FICHIER: applies a correction file to data/. */
const root = process.cwd();
await runProgram(readOptions(process.argv.slice(2)), USAGE, ({ file }) =>
  applyFile({ root, official: readOfficialCodes(root), file: resolve(root, file) }),
);
