import { toParisMoment } from "../src/domain/opening-hours/paris-moment.ts";
import { readOfficialCodes } from "./pipeline/official-codes.ts";
import { runProgram } from "./program.ts";
import { readOptions, USAGE, updateList } from "./update/update-list.ts";

/** The list of August 2024 has 2,845 rows. */
const FEWEST_ROWS = 1000;

/** npm run data:update -- --from FICHIER: takes a downloaded official list into data/. */
const root = process.cwd();
await runProgram(readOptions(process.argv.slice(2)), USAGE, (options) =>
  updateList({
    ...options,
    root,
    official: readOfficialCodes(root),
    today: toParisMoment(new Date()).date,
    fewestRows: FEWEST_ROWS,
  }),
);
