import { downloadPolitely } from "./online/download-politely.ts";
import { readOfficialCodes } from "./pipeline/official-codes.ts";
import { readArguments, USAGE } from "./update/read-arguments.ts";
import { updateList } from "./update/update-list.ts";

const TIMEOUT_MS = 60_000;

const root = process.cwd();
const read = readArguments(process.argv.slice(2), root);
if (typeof read === "string") {
  console.error(`${read}\n\n${USAGE}`);
  process.exit(2);
}
const giving = new AbortController();
process.once("SIGINT", () => giving.abort());
const { service, ...request } = read;
const { isDone, lines } = await updateList({
  ...request,
  root,
  official: readOfficialCodes(root),
  download: () => {
    console.log(`La liste est demandée à ${service} ; un service qui tarde peut prendre cinq minutes.`);
    return downloadPolitely(service, { timeoutMs: TIMEOUT_MS, tries: 4, waitMs: 5000, signal: giving.signal });
  },
  today: new Date().toLocaleDateString("sv-SE", { timeZone: "Europe/Paris" }),
});
for (const line of lines) (isDone ? console.log : console.error)(line);
process.exitCode = isDone ? 0 : 1;
