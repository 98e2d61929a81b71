import { toParisMoment } from "../src/domain/opening-hours/paris-moment.ts";
import { readOptions, runTransit, USAGE } from "./transit/run-transit.ts";

// Without `runProgram`, whose signal nothing would look at: Ctrl+C ends the computation at once, before it has written.
const options = readOptions(process.argv.slice(2));
if (typeof options === "string") {
  console.error(`${options}\n\n${USAGE}`);
  process.exitCode = 2;
} else {
  try {
    const today = toParisMoment(new Date()).date;
    const isDone = runTransit(options.from, { root: process.cwd(), today, say: (line) => console.log(line) });
    process.exitCode = isDone ? 0 : 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
