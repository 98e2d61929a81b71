import { readBuiltCommunes, readBuiltNetwork, readBuiltPlaces, readBuiltSettlement } from "./built-data.ts";
import { readBuiltInput } from "./travel-times/built-input.ts";
import { ITINERARY } from "./travel-times/read-itinerary.ts";
import { readOptions, type TravelTimesOptions } from "./travel-times/read-options.ts";
import { runTravelTimes } from "./travel-times/run-travel-times.ts";
import { runValhalla, type ValhallaInput, type ValhallaOptions } from "./travel-times/valhalla/run-valhalla.ts";

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
  const end = await run(options);
  process.exitCode = end === "kept" ? 1 : 0;
} catch (error) {
  console.error(sayFault(error));
  process.exitCode = 1;
}

function run(options: TravelTimesOptions | ValhallaOptions) {
  const root = process.cwd();
  const site = {
    root,
    today: new Date().toISOString().slice(0, 10),
    signal: stop.signal,
    say: (line: string) => console.log(line),
  };
  if (options.engine === "valhalla") {
    return runValhalla(options, { ...site, input: readValhallaInput(root), now: () => performance.now() });
  }
  return runTravelTimes(options, {
    ...site,
    input: readBuiltInput(root),
    service: ITINERARY,
    politeness: { timeoutMs: TIMEOUT_MS, tries: TRIES, waitMs: FIRST_WAIT_MS },
  });
}

/** The ends of the ways and the passes, as built by `npm run data`. */
function readValhallaInput(root: string): ValhallaInput {
  const communes = readBuiltCommunes(root);
  return {
    seats: communes.map(({ position }) => position),
    points: readBuiltSettlement(root, communes).positions,
    places: [...readBuiltPlaces(root, "points.geojson"), ...readBuiltPlaces(root, "neighbours.geojson")],
    passages: readBuiltNetwork(root, communes).passages,
  };
}

function sayFault(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const isFull = (error as NodeJS.ErrnoException).code === "ENOSPC";
  return isFull
    ? "Le disque est plein : faites de la place, puis relancez la commande, elle reprend où elle en était."
    : error.message;
}
