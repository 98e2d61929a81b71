import { toParisMoment } from "../src/domain/opening-hours/paris-moment.ts";
import { runProgram } from "./program.ts";
import { readOptions, runTransit, USAGE } from "./transit/run-transit.ts";

await runProgram(readOptions(process.argv.slice(2)), USAGE, ({ from }) => {
  const today = toParisMoment(new Date()).date;
  return { isDone: runTransit(from, { root: process.cwd(), today, say: (line) => console.log(line) }), lines: [] };
});
