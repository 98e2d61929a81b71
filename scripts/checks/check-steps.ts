import { spawn, spawnSync } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { delimiter, resolve } from "node:path";
import { canUseApt, ensureChromium } from "../ensure-chromium.ts";
import { ensureNginx } from "../ensure-nginx.ts";
import { findChromium } from "../find-chromium.ts";
import { findNginx } from "../find-nginx.ts";
import { readText } from "../read-text.ts";
import { runShown } from "../run-shown.ts";
import { type CheckResult, ONE_FAILED, ONE_PASSED, type Tally } from "./check-result.ts";
import { countPlaywright, countVitest, playwrightFailures, vitestFailures } from "./count-tests.ts";

/** A step that hangs must not block the others for ever. */
const LIMIT_MIN = 40;

export interface CheckStep {
  readonly title: string;
  /** The commands that run it: `npm test`, `npm run check:fast` (no build, no browser), or both. */
  readonly in: "both" | "test" | "fast";
  /** Usual duration on a machine with two cores, in seconds, from which the time left is estimated. */
  readonly usualS: number;
  /** The step whose output this one checks: when that failed, this one counts as failed without being run. */
  readonly needs?: string;
  /** Hands on what its command says, as it comes. */
  readonly run: (hear: (output: string) => void) => Promise<CheckResult>;
}

const BUILD = "Build";

export const CHECK_STEPS: readonly CheckStep[] = [
  commandStep("Format and lint", "both", 4, "biome", ["check", "--error-on-warnings", "."]),
  commandStep("Types", "both", 4, "tsc", ["--noEmit"]),
  commandStep("Layering", "both", 6, "tsx", ["scripts/check-layering.ts"]),
  commandStep("Dead code", "test", 5, "knip", []),
  { title: "Unit and component tests", in: "test", usualS: 150, run: (hear) => runVitest([], false, hear) },
  {
    title: "Tests of what changed",
    in: "fast",
    usualS: 10,
    run: (hear) => runVitest(["--changed", lastPublished()], true, hear),
  },
  commandStep("Data: invariants and freshness", "test", 20, "tsx", ["scripts/build-data.ts", "--check"]),
  commandStep(BUILD, "test", 10, "vite", ["build"]),
  { ...commandStep("Size budget", "test", 2, "tsx", ["scripts/check-size.ts"]), needs: BUILD },
  { ...commandStep("Oldest engines", "test", 5, "tsx", ["scripts/check-engines.ts"]), needs: BUILD },
  {
    ...commandStep("HTML of the pages", "test", 5, "html-validate", ["--preset=standard", "dist/**/*.html"]),
    needs: BUILD,
  },
  browserStep("Browser tests with a map", "map", 200),
  browserStep("Browser tests without a map", "no map", 250),
];

function commandStep(
  title: string,
  where: CheckStep["in"],
  usualS: number,
  command: string,
  args: readonly string[],
): CheckStep {
  return {
    title,
    in: where,
    usualS,
    run: async () => {
      const { succeeded, output } = await runCommand(command, args);
      return { tally: succeeded ? ONE_PASSED : ONE_FAILED, output };
    },
  };
}

/** The main branch where it was fetched from, else the last commit. */
function lastPublished(): string {
  const { status } = spawnSync("git", ["rev-parse", "--verify", "--quiet", "origin/main"], { stdio: "ignore" });
  return status === 0 ? "origin/main" : "HEAD";
}

function runVitest(which: readonly string[], mayBeNone: boolean, hear: (output: string) => void): Promise<CheckResult> {
  const report = "test-results/unit.json";
  const args = ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`, "--passWithNoTests"];
  return runTests(
    { command: "vitest", args: [...args, ...which], report, count: countVitest, failuresIn: vitestFailures, mayBeNone },
    hear,
  );
}

/** The projects of playwright.config.ts run one after the other: a map drawn by software slows everything beside it. */
function browserStep(title: string, project: string, usualS: number): CheckStep {
  return { title, in: "test", usualS, needs: BUILD, run: (hear) => runBrowserTests(project, hear) };
}

async function runBrowserTests(project: string, hear: (output: string) => void): Promise<CheckResult> {
  browserEnv ??= ensureBrowsers();
  if (typeof browserEnv === "string") return { tally: ONE_FAILED, output: browserEnv };
  const args = ["test", `--project=${project}`];
  return await runTests(
    {
      command: "playwright",
      args,
      env: browserEnv,
      report: "test-results/e2e.json",
      count: countPlaywright,
      failuresIn: playwrightFailures,
    },
    hear,
  );
}

/** What browser tests need of the machine, looked for and installed once for both steps. */
let browserEnv: Readonly<Record<string, string>> | string | undefined;

/** The paths of Chromium, and of nginx where it can be had; advice where there is no Chromium. */
function ensureBrowsers(): Readonly<Record<string, string>> | string {
  const chromium = ensureChromium({ find: findChromium, canUseApt, run: runShown });
  if (!chromium.found) return chromium.advice;
  const nginx = ensureNginx({ find: findNginx, canUseApt, run: runShown });
  if (nginx === undefined)
    console.log("No nginx: the tests of its configuration are skipped (Debian: apt-get install nginx-light).");
  return { CHROMIUM: chromium.path, ...(nginx === undefined ? {} : { NGINX_PATH: nginx }) };
}

/** A test runner that writes a JSON report, and the function that counts its tests. */
interface TestRun {
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly report: string;
  readonly count: (report: unknown) => Tally | undefined;
  readonly failuresIn: (report: unknown) => string[];
  /** Where nothing has changed there may be no test to run. */
  readonly mayBeNone?: boolean;
}

/** Runs the tests and counts them. A run that failed, or that ran no test, counts at least one failure. */
async function runTests(
  { command, args, env, report, count, failuresIn, mayBeNone = false }: TestRun,
  hear: (output: string) => void,
): Promise<CheckResult> {
  // The report of an earlier run must not be counted.
  rmSync(report, { force: true });
  const { succeeded, output } = await runCommand(command, args, env, hear);
  const counted = existsSync(report) ? readJson(report) : undefined;
  const tally = count(counted);
  if (tally === undefined) {
    return { tally: ONE_FAILED, output: `${output}\nNo report to count in ${report}.` };
  }
  if (tally.passed + tally.failed === 0 && !(mayBeNone && succeeded)) {
    return { tally: { ...tally, failed: 1 }, output: `${output}\nNo test ran.` };
  }
  const failures = failuresIn(counted);
  return { tally: succeeded ? tally : { ...tally, failed: Math.max(1, tally.failed) }, output, failures };
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readText(path));
  } catch {
    // A truncated report cannot be counted: the caller reports it.
    return undefined;
  }
}

interface CommandResult {
  readonly succeeded: boolean;
  /** Standard output and error, interleaved as they came. */
  readonly output: string;
}

/** Runs a command of the project (node_modules/.bin comes first) without input, collects its output, and reports it as it comes. */
function runCommand(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  hear: (output: string) => void = () => undefined,
): Promise<CommandResult> {
  const path = [resolve("node_modules", ".bin"), process.env["PATH"] ?? ""].join(delimiter);
  const child = spawn(command, [...args], {
    env: { ...process.env, NO_COLOR: "1", ...env, PATH: path },
    stdio: ["ignore", "pipe", "pipe"],
    timeout: LIMIT_MIN * 60_000,
  });
  const chunks: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => {
    chunks.push(chunk);
    hear(chunk.toString("utf8"));
  });
  child.stderr.on("data", (chunk: Buffer) => chunks.push(chunk));
  return new Promise((settle) => {
    child.on("error", (error) => settle({ succeeded: false, output: `${command}: ${error.message}\n` }));
    child.on("close", (code, signal) => {
      const end = signal === null ? "" : `${command} was stopped by ${signal} (limit: ${LIMIT_MIN} min)\n`;
      settle({ succeeded: code === 0, output: Buffer.concat(chunks).toString("utf8") + end });
    });
  });
}
