import { REGION_BOX } from "../src/domain/near-region.ts";
import { runProgram } from "./run-program.ts";
import { readTilesOptions, USAGE } from "./tiles/read-options.ts";
import { runTiles } from "./tiles/run-tiles.ts";

await runProgram(readTilesOptions(process.argv.slice(2)), USAGE, async (options, signal) => {
  try {
    const end = await runTiles(options, {
      root: process.cwd(),
      region: REGION_BOX,
      today: new Date().toISOString().slice(0, 10),
      signal,
      say: (line) => console.log(line),
      now: () => performance.now(),
      path: process.env["PATH"],
      platform: process.platform,
    });
    return { isDone: end === "written" || options.isDryRun, lines: [] };
  } catch (error) {
    return { isDone: false, lines: [error instanceof Error ? error.message : String(error)] };
  }
});
