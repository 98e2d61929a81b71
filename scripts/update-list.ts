import { toParisMoment } from "../src/domain/opening-hours/paris-moment.ts";
import { downloadPolitely } from "./online/ask-politely.ts";
import { readOfficialCodes } from "./pipeline/official-codes.ts";
import { runProgram } from "./program.ts";
import { readOptions, USAGE, updateList } from "./update/update-list.ts";

const TIMEOUT_MS = 60_000;

const root = process.cwd();
await runProgram(readOptions(process.argv.slice(2), root), USAGE, ({ service, ...request }, signal) =>
  updateList({
    ...request,
    root,
    official: readOfficialCodes(root),
    download: () => {
      console.log(`La liste est demandée à ${service} ; un service qui tarde peut prendre cinq minutes.`);
      return downloadPolitely(service, { timeoutMs: TIMEOUT_MS, tries: 4, waitMs: 5000, signal });
    },
    today: toParisMoment(new Date()).date,
  }),
);
