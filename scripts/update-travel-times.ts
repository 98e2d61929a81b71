import { readBuiltCommunes, readBuiltNetwork, readBuiltPlaces, readBuiltSettlement } from "./built-data.ts";
import { runProgram } from "./run-program.ts";
import { readBuiltInput } from "./travel-times/built-input.ts";
import { ITINERARY } from "./travel-times/read-itinerary.ts";
import { readOptions, type TravelTimesOptions, USAGE } from "./travel-times/read-options.ts";
import { runTravelTimes } from "./travel-times/run-travel-times.ts";
import { runValhalla, type ValhallaInput, type ValhallaOptions } from "./travel-times/valhalla/run-valhalla.ts";

/** The service computes an answer in less than a second; an overloaded one takes longer. */
const TIMEOUT_MS = 20_000;
/** A way that fails five times over half a minute is left for the next run. */
const TRIES = 5;
const FIRST_WAIT_MS = 2_000;

await runProgram(readOptions(process.argv.slice(2)), USAGE, async (options, signal) => {
  try {
    return { isDone: (await run(options, signal)) !== "kept", lines: [] };
  } catch (error) {
    return { isDone: false, lines: [sayFault(error)] };
  }
});

function run(options: TravelTimesOptions | ValhallaOptions, signal: AbortSignal) {
  const root = process.cwd();
  const site = {
    root,
    today: new Date().toISOString().slice(0, 10),
    signal,
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

function sayFault(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const isFull = (error as NodeJS.ErrnoException).code === "ENOSPC";
  return isFull
    ? "Le disque est plein : faites de la place, puis relancez la commande, elle reprend où elle en était."
    : error.message;
}
