import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import {
  countListed,
  countParameters,
  countSelectors,
  isCountedFile,
  medianLines,
  sizesOf,
} from "./checks/house-figures.ts";
import { readText } from "./read-text.ts";

/** A project of playwright.config.ts. */
const NO_MAP = "no map";

/**
 * `npm run house`: how large the project is, as one table in Markdown. Counted are .ts, .tsx and .css files: src (tests are *.test.ts, *.test.tsx and
 * src/testing), scripts and bench with their tests, e2e. The budgets of bytes need a build.
 */
const paths = run("git", ["ls-files", "src", "scripts", "bench", "e2e"]).split("\n").filter(isCountedFile);
const files = paths.filter((path) => existsSync(path)).map((path) => ({ path, text: readText(path) }));
const { parts, folders } = sizesOf(files);
const { withMap, withoutMap } = countListed(
  run("npx", ["playwright", "test", "--list", "--project=map", `--project=${NO_MAP}`]),
  `[${NO_MAP}]`,
);
const budgets = existsSync("dist/.vite/manifest.json")
  ? run("npx", ["tsx", "scripts/check-size.ts"])
      .split("\n")
      .filter((line) => / kB of /.test(line))
  : [];

const rows: readonly (readonly [string, string])[] = [
  ...parts.map(({ part, lines, files: count }) => [part, `${lines} lines, ${count} files`] as const),
  ["median file of the source", `${medianLines(files)} lines`],
  ["browser tests", `${withMap + withoutMap}: ${withMap} with a map, ${withoutMap} without`],
  ["link parameters", String(countParameters(readText("docs/link-parameters.md")))],
  ["selectors", String(countSelectors(files))],
  ...budgets.map((line): readonly [string, string] => {
    const [, weight = "", title = ""] = /^(.* kB of [\d.]+ kB)\s+(?:ok|TOO BIG)\s+(.*)$/.exec(line) ?? [];
    return [title, weight];
  }),
  ...folders.map(({ part, lines, files: count }) => [part, `${lines} lines, ${count} files`] as const),
];
console.log(["| what | now |", "|---|---|", ...rows.map(([what, now]) => `| ${what} | ${now} |`)].join("\n"));
if (budgets.length === 0) console.log("\nWithout the budgets of bytes: run npm run build first.");

/** @throws Error when the program cannot be run; check-size exits with 1 for a budget exceeded, which its rows show. */
function run(command: string, args: readonly string[]): string {
  const { stdout, error } = spawnSync(command, args, { encoding: "utf8", maxBuffer: 1 << 26 });
  if (error !== undefined) throw error;
  return stdout;
}
