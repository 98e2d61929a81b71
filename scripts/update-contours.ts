import { join } from "node:path";
import { readOptions, USAGE, updateContours } from "./contours/update-contours.ts";
import { askPolitely } from "./online/ask-politely.ts";
import { runProgram } from "./program.ts";
import { writeAtomically } from "./read-text.ts";

/** A département in full precision may have tens of megabytes. */
const TIMEOUT_MS = 180_000;

const root = process.cwd();
await runProgram(
  readOptions(process.argv.slice(2), root, new Date()),
  USAGE,
  ({ folder, service, source, isDryRun }, signal) => {
    const ask = (url: string) =>
      askPolitely(url, { timeoutMs: TIMEOUT_MS, tries: 4, waitMs: 5000, pauseMs: 1000, signal });
    return updateContours({
      root,
      origin: folder === undefined ? { kind: "service", base: service, ask } : { kind: "folder", folder },
      source,
      isDryRun,
      say: (line) => console.log(line),
      write: (file, text) => writeAtomically(join(root, file), text),
    });
  },
);
