import { readBuiltCommunes, readBuiltNetwork, readBuiltPlaces, readBuiltSettlement } from "./built-data.ts";
import { runProgram } from "./run-program.ts";
import { readOptions, USAGE } from "./travel-times/read-options.ts";
import { runValhalla, type ValhallaInput } from "./travel-times/valhalla/run-valhalla.ts";

await runProgram(readOptions(process.argv.slice(2)), USAGE, async (options, signal) => {
  const root = process.cwd();
  try {
    const end = await runValhalla(options, {
      root,
      input: readValhallaInput(root),
      today: new Date().toISOString().slice(0, 10),
      signal,
      say: (line) => console.log(line),
      now: () => performance.now(),
    });
    return { isDone: end !== "kept", lines: [] };
  } catch (error) {
    return { isDone: false, lines: [sayFault(error)] };
  }
});

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
