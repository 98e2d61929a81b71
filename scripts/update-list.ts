import { toParisMoment } from "../src/domain/opening-hours/paris-moment.ts";
import { download } from "./online/download.ts";
import { readOfficialCodes } from "./pipeline/official-codes.ts";
import { runProgram } from "./program.ts";
import { readOptions, USAGE, updateList } from "./update/update-list.ts";

/** The current national list of France services: https://www.data.gouv.fr/fr/datasets/liste-des-structures-france-services/ */
const NATIONAL_LIST = "https://www.data.gouv.fr/fr/datasets/r/31576dff-fd61-4de9-819f-32c2f880b142";
const DOWNLOAD = { timeoutMs: 60_000, waitMs: 5000, mostBytes: 100_000_000 };
/** The list of August 2024 has 2,845 rows. */
const FEWEST_ROWS = 1000;

const root = process.cwd();
await runProgram(readOptions(process.argv.slice(2), root), USAGE, (options, signal) =>
  updateList({
    ...options,
    root,
    official: readOfficialCodes(root),
    download: () => download(NATIONAL_LIST, { ...DOWNLOAD, signal }),
    today: toParisMoment(new Date()).date,
    fewestRows: FEWEST_ROWS,
  }),
);
