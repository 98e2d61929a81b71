import { readBuiltInput } from "./travel-times/built-input.ts";
import { ITINERARY } from "./travel-times/read-itinerary.ts";
import { readOptions } from "./travel-times/read-options.ts";
import { runTravelTimes } from "./travel-times/run-travel-times.ts";

/** The service computes an answer in less than a second; an overloaded one takes longer. */
const TIMEOUT_MS = 20_000;
/** A way that fails five times over half a minute is left for the next run. */
const TRIES = 5;
const FIRST_WAIT_MS = 2_000;

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
  const root = process.cwd();
  const end = await runTravelTimes(options, {
    root,
    input: readBuiltInput(root),
    today: new Date().toISOString().slice(0, 10),
    service: ITINERARY,
    politeness: { timeoutMs: TIMEOUT_MS, tries: TRIES, waitMs: FIRST_WAIT_MS },
    signal: stop.signal,
    say: (line) => console.log(line),
  });
  process.exitCode = end === "kept" ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
