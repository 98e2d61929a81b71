import { join } from "node:path";
import { OFFICIAL_OUTLINES } from "../src/domain/outlines.ts";
import { readArguments, USAGE } from "./contours/read-arguments.ts";
import { updateContours } from "./contours/update-contours.ts";
import { askPolitely } from "./online/ask-politely.ts";

/** A département in full precision may have tens of megabytes. */
const TIMEOUT_MS = 180_000;

const root = process.cwd();
const read = readArguments(process.argv.slice(2), root, new Date());
if (typeof read === "string") {
  console.error(`${read}\n\n${USAGE}`);
  process.exit(2);
}
const giving = new AbortController();
process.once("SIGINT", () => giving.abort());
const ask = (url: string) =>
  askPolitely(url, { timeoutMs: TIMEOUT_MS, tries: 4, waitMs: 5000, perSecond: 1, signal: giving.signal });
const { isDone, lines } = await updateContours({
  root,
  target: join(root, "public/data", OFFICIAL_OUTLINES),
  origin:
    read.folder === undefined ? { kind: "service", base: read.service, ask } : { kind: "folder", folder: read.folder },
  source: read.source,
  isDryRun: read.isDryRun,
  say: (line) => console.log(line),
});
for (const line of lines) (isDone ? console.log : console.error)(line);
process.exitCode = isDone ? 0 : 1;
