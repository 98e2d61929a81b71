import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { readText } from "./read-text.ts";

/**
 * `npm run house`: how large the project is, as one table in Markdown. Counted are .ts, .tsx and .css files: src (tests are *.test.ts, *.test.tsx and
 * src/testing), scripts and bench with their tests, e2e. The budgets of bytes need a build.
 */
const NO_MAP = "no map";
const TEST = /\.test\.tsx?$|^src\/testing\//;

const files = run("git", ["ls-files", "src", "scripts", "bench", "e2e"])
  .split("\n")
  .filter((path) => /\.(ts|tsx|css)$/.test(path) && !path.startsWith("src/golden/") && existsSync(path))
  .map((path) => ({ path, text: readText(path), lines: readText(path).split("\n").length - 1 }));
const source = files.filter(({ path }) => path.startsWith("src/") && !TEST.test(path));
const folders = [...new Set(source.map(({ path }) => folderOf(path)))]
  .map((folder) => ({ folder, own: source.filter(({ path }) => folderOf(path) === folder) }))
  .sort((a, b) => linesOf(b.own) - linesOf(a.own));
const listed = run("npx", ["playwright", "test", "--config", "e2e", "--list", "--project=map", `--project=${NO_MAP}`])
  .split("\n")
  .filter((line) => line.includes(" › "));
const withoutMap = listed.filter((line) => line.includes(`[${NO_MAP}]`)).length;
const [parameters = ""] = readText("docs/link-parameters.md").split(/^## Withdrawn/m);
const budgets = existsSync("dist/.vite/manifest.json")
  ? [...run("npx", ["tsx", "scripts/check-size.ts"]).matchAll(/^(.* kB of [\d.]+ kB)\s+(?:ok|TOO BIG)\s+(.*)$/gm)]
  : [];

const rows: readonly (readonly [string, string])[] = [
  ["source without tests", sizeOf(source)],
  ["unit and component tests", sizeOf(files.filter(({ path }) => path.startsWith("src/") && TEST.test(path)))],
  ["scripts and bench, with tests", sizeOf(files.filter(({ path }) => /^(scripts|bench)\//.test(path)))],
  ["code of browser tests", sizeOf(files.filter(({ path }) => path.startsWith("e2e/")))],
  ["median file of the source", `${source.map(({ lines }) => lines).sort((a, b) => a - b)[source.length >> 1]} lines`],
  ["browser tests", `${listed.length}: ${listed.length - withoutMap} with a map, ${withoutMap} without`],
  ["link parameters", String(countIn([parameters], /^\| `[^`]+` \|/gm))],
  [
    "selectors",
    String(
      countIn(
        source.map(({ text }) => text),
        /^export (?:const|function\*?) select[A-Z]/gm,
      ),
    ),
  ],
  ...budgets.map(([, weight = "", title = ""]) => [title, weight.trim()] as const),
  ...folders.map(({ folder, own }) => [folder, sizeOf(own)] as const),
];
console.log(["| what | now |", "|---|---|", ...rows.map(([what, now]) => `| ${what} | ${now} |`)].join("\n"));
if (budgets.length === 0) console.log("\nWithout the budgets of bytes: run npm run build first.");

/** The folder of src; in domain and find, where most of it lies, the one below. */
function folderOf(path: string): string {
  return /^src\/(?:(?:domain|find)\/[^/]+(?=\/)|[^/]+(?=\/))/.exec(path)?.[0] ?? "src";
}

function sizeOf(own: typeof files): string {
  return `${linesOf(own)} lines, ${own.length} files`;
}

function linesOf(own: typeof files): number {
  return own.reduce((sum, { lines }) => sum + lines, 0);
}

function countIn(texts: readonly string[], pattern: RegExp): number {
  return texts.reduce((sum, text) => sum + [...text.matchAll(pattern)].length, 0);
}

/** @throws Error when the program cannot be run; check-size exits with 1 for a budget exceeded, which its rows show. */
function run(command: string, args: readonly string[]): string {
  const { stdout, error } = spawnSync(command, args, { encoding: "utf8", maxBuffer: 1 << 26 });
  if (error !== undefined) throw error;
  return stdout;
}
