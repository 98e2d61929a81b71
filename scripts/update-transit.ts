import { readOptions } from "./transit/read-options.ts";
import { runTransit } from "./transit/run-transit.ts";

/** Of a whole download: SNCF's timetable has some 10 MB, networks are slow at times. */
const TIMEOUT_MS = 120_000;
const TRIES = 3;
const FIRST_WAIT_MS = 3_000;

const options = readOptions(process.argv.slice(2));
if (typeof options === "string") {
  console.error(options);
  process.exit(2);
}

const stop = new AbortController();
// A second Ctrl+C ends the program at once.
process.once("SIGINT", () => stop.abort());
process.once("SIGTERM", () => stop.abort());

try {
  const end = await runTransit(options, {
    root: process.cwd(),
    today: new Date().toISOString().slice(0, 10),
    politeness: { timeoutMs: TIMEOUT_MS, tries: TRIES, waitMs: FIRST_WAIT_MS, signal: stop.signal },
    say: (line) => console.log(line),
    now: () => performance.now(),
  });
  process.exitCode = end === "kept" && !options.isDryRun ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
