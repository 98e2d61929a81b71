import { spawn, spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { delimiter, resolve } from "node:path";
import { ensureBrowsers } from "./browsers.ts";
import { countTests, describeTally, type Tally } from "./checks/count-tests.ts";
import { readText } from "./read-text.ts";

/**
 * Runs every check of the project, also after failures, and ends with the line "N passed, N failed". First the commands, two at a time, each
 * with its output when it has ended; then the tests, which use all processors and show how far they are. `--fast` runs a part: format, lint,
 * types, layering, and the tests that depend on files changed since the main branch. Exits with 1 when anything failed; the failed steps then
 * stand at the end once more, since a log is often cut to its end.
 */

/** A step that hangs must not block the others for ever. */
const LIMIT_MS = 40 * 60_000;
/** Every page but those of communes, which one template writes: of these one département. */
const CHECKED_PAGES = ["dist/*.html", "dist/!(commune)/**/*.html", "dist/commune/05*/*.html"];
const QUICK_COMMANDS = [
  "biome check --error-on-warnings .",
  "tsc --noEmit",
  "depcruise --config scripts/checks/layering.mjs src scripts bench e2e",
];
const BUILD_DATA = "tsx scripts/build-data.ts --if-newer";
const NOT_BUILT = "Not run: the site was not built.";
const ONE_PASSED: Tally = { passed: 1, failed: 0, skipped: 0 };
const ONE_FAILED: Tally = { passed: 0, failed: 1, skipped: 0 };
const isFast = process.argv.includes("--fast");
const failures: string[] = [];
const tallies: Tally[] = [];

if (isFast) {
  await runCommand(BUILD_DATA);
  await runCommands(QUICK_COMMANDS);
  await runTests("vitest", ["--changed", lastPublished()]);
} else {
  await runCommand(BUILD_DATA);
  const [isBuilt] = await Promise.all([
    runBuild(),
    runCommands([...QUICK_COMMANDS, "knip", "tsx scripts/data-paths.ts"]),
  ]);
  await runTests("vitest", []);
  const hindrance = isBuilt ? findHindrance() : NOT_BUILT;
  if (hindrance !== undefined) count("browser tests", ONE_FAILED, hindrance);
  // The projects run one after the other: a map drawn by software slows everything beside it.
  else for (const project of ["map", "no map"]) await runTests("playwright", [`--project=${project}`]);
}
const sum = (name: keyof Tally) => tallies.reduce((total, tally) => total + tally[name], 0);
const total = { passed: sum("passed"), failed: sum("failed"), skipped: sum("skipped") };
if (failures.length > 0) console.log(`\nFailed:\n\n${failures.join("\n")}`);
console.log(`\n${describeTally(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** Builds the site and checks it; the checks count as failed when it was not built. Returns whether it was. */
async function runBuild(): Promise<boolean> {
  const isBuilt = await runCommand("vite build");
  const pages = CHECKED_PAGES.map((pages) => `"${pages}"`).join(" ");
  for (const command of ["tsx scripts/check-size.ts", `html-validate --preset=standard ${pages}`]) {
    if (isBuilt) await runCommand(command);
    else count(command, ONE_FAILED, NOT_BUILT);
  }
  return isBuilt;
}

/** Why there is no browser: also a CHROMIUM that is no program, after which the last line still follows. */
function findHindrance(): string | undefined {
  try {
    return ensureBrowsers();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function runCommands(commands: readonly string[]): Promise<void> {
  for (const command of commands) await runCommand(command);
}

/** Runs a command that is one check, and returns whether it succeeded. */
async function runCommand(command: string): Promise<boolean> {
  const { hasSucceeded, output } = await run(command, "pipe");
  // Programs write their errors last.
  count(command, hasSucceeded ? ONE_PASSED : ONE_FAILED, output, output.trimEnd().slice(-4000));
  return hasSucceeded;
}

/** Runs a test runner, which shows its output, and counts its report. */
async function runTests(runner: "vitest" | "playwright", which: readonly string[]): Promise<void> {
  const [report, command] =
    runner === "vitest"
      ? [
          "test-results/unit.json",
          "vitest run --reporter=default --reporter=json --outputFile.json=test-results/unit.json --passWithNoTests",
        ]
      : ["test-results/e2e.json", "playwright test --config e2e"];
  // The report of an earlier run must not be counted.
  rmSync(report, { force: true });
  const { hasSucceeded } = await run([command, ...which.map((word) => `"${word}"`)].join(" "), "inherit");
  const counted = readReport(report);
  const reason = counted === undefined ? `No report to count in ${report}.` : "See the output of the runner above.";
  count([runner, ...which].join(" "), countTests(counted, hasSucceeded, isFast), reason);
}

/** @param end what stands about a failure at the end of the log once more */
function count(title: string, tally: Tally, output: string, end = output): void {
  tallies.push(tally);
  console.log(`${tally.failed > 0 ? "FAILED" : "ok    "} ${title}: ${describeTally(tally)}`);
  if (tally.failed === 0) return;
  console.log(`${output.trimEnd()}\n`);
  failures.push(title, end);
}

/** A report that is missing or cut short, perhaps within a letter, cannot be counted: undefined. */
function readReport(path: string): unknown {
  try {
    return JSON.parse(readText(path));
  } catch {
    return undefined;
  }
}

/** The main branch where it was fetched from, else the last commit. */
function lastPublished(): string {
  const { status } = spawnSync("git", ["rev-parse", "--verify", "--quiet", "origin/main"], { stdio: "ignore" });
  return status === 0 ? "origin/main" : "HEAD";
}

/** Runs a command of the project (node_modules/.bin comes first) without input, and collects its output or shows it. */
function run(
  command: string,
  output: "pipe" | "inherit",
): Promise<{ readonly hasSucceeded: boolean; readonly output: string }> {
  console.log(`runs   ${command}`);
  const path = [resolve("node_modules", ".bin"), process.env["PATH"] ?? ""].join(delimiter);
  const child = spawn(command, {
    shell: true,
    env: { ...process.env, NO_COLOR: "1", PATH: path },
    stdio: ["ignore", output, output],
    timeout: LIMIT_MS,
  });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk: Buffer) => chunks.push(chunk));
  const text = () => Buffer.concat(chunks).toString("utf8");
  return new Promise((settle) => {
    child.on("error", (error) => settle({ hasSucceeded: false, output: error.message }));
    child.on("close", (code, signal) =>
      settle({ hasSucceeded: code === 0, output: text() + (signal === null ? "" : `\nStopped by ${signal}.`) }),
    );
  });
}
