import { toParisMoment } from "../src/domain/opening-hours/paris-moment.ts";
import { runProgram } from "./program.ts";
import { readOptions, runTransit, USAGE } from "./transit/run-transit.ts";

/** Of a whole download: SNCF's timetable has some 10 MB, networks are slow at times. */
const TIMEOUT_MS = 120_000;
const TRIES = 3;
const FIRST_WAIT_MS = 3_000;

await runProgram(readOptions(process.argv.slice(2)), USAGE, async (options, signal) => {
  try {
    const end = await runTransit(options, {
      root: process.cwd(),
      today: toParisMoment(new Date()).date,
      politeness: { timeoutMs: TIMEOUT_MS, tries: TRIES, waitMs: FIRST_WAIT_MS, signal },
      say: (line) => console.log(line),
    });
    return { isDone: end === "written" || options.isDryRun, lines: [] };
  } catch (error) {
    return { isDone: false, lines: [error instanceof Error ? error.message : String(error)] };
  }
});
