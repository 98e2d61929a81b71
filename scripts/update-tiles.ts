import { REGION_BOX } from "../src/domain/near-region.ts";
import { readTilesOptions } from "./tiles/read-options.ts";
import { runTiles } from "./tiles/run-tiles.ts";

const options = readTilesOptions(process.argv.slice(2));
if (typeof options === "string") {
  console.error(options);
  process.exit(2);
}

const stop = new AbortController();
// A second Ctrl+C ends the program at once.
process.once("SIGINT", () => stop.abort());
process.once("SIGTERM", () => stop.abort());

try {
  const end = await runTiles(options, {
    root: process.cwd(),
    region: REGION_BOX,
    today: new Date().toISOString().slice(0, 10),
    signal: stop.signal,
    say: (line) => console.log(line),
    now: () => performance.now(),
    path: process.env["PATH"],
    platform: process.platform,
  });
  process.exitCode = end === "written" || options.isDryRun ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
