import { toParisMoment } from "../src/domain/opening-hours/paris-moment.ts";
import { runProgram } from "./program.ts";
import { readOptions, runTransit, USAGE } from "./transit/run-transit.ts";

/** Of a whole download: SNCF's timetable has some 10 MB, networks are slow at times. */
const TIMEOUT_MS = 120_000;
/** Before each address, and before an address is asked once more. */
const WAIT_MS = 1_000;

await runProgram(readOptions(process.argv.slice(2)), USAGE, async (options, signal) => {
  try {
    const end = await runTransit(options, {
      root: process.cwd(),
      today: toParisMoment(new Date()).date,
      limits: { timeoutMs: TIMEOUT_MS, waitMs: WAIT_MS, signal },
      say: (line) => console.log(line),
    });
    return { isDone: end === "written" || options.isDryRun, lines: [] };
  } catch (error) {
    return { isDone: false, lines: [error instanceof Error ? error.message : String(error)] };
  }
});
