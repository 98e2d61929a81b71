import { spawn, spawnSync } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { delimiter, resolve } from "node:path";
import { canUseApt, ensureChromium } from "../ensure-chromium.ts";
import { ensureNginx } from "../ensure-nginx.ts";
import { findChromium, findHeadlessShell } from "../find-chromium.ts";
import { findNginx } from "../find-nginx.ts";
import { readText } from "../read-text.ts";
import { runShown } from "../run-shown.ts";
import { type CheckResult, ONE_FAILED, ONE_PASSED, type Tally } from "./check-result.ts";
import { countPlaywright, countVitest, playwrightFailures, progressIn, vitestFailures } from "./count-tests.ts";

/** A step that hangs must not block the others for ever. */
const LIMIT_MIN = 40;
const PROGRESS_MS = 15_000;

export interface CheckStep {
  readonly title: string;
  /** The commands that run it: `npm test`, `npm run check:fast` (no build, no browser), or both. */
  readonly in: "both" | "test" | "fast";
  /** The step whose output this one checks: when that failed, this one counts as failed without being run. */
  readonly needs?: string;
  /** It uses all processors: nothing runs beside it in `npm test`. */
  readonly isAlone?: true;
  /** `tell` receives how far it is, now and then: "12 of 94". */
  readonly run: (tell: Tell) => Promise<CheckResult>;
}

export type Tell = (progress: string) => void;

const BUILD = "Build";
/** Every page but those of communes, which one template writes: of these one département. */
const CHECKED_PAGES = ["dist/*.html", "dist/!(commune)/**/*.html", "dist/commune/05*/*.html"];

/** First what the build needs, so that the steps that check it find it done. */
export const CHECK_STEPS: readonly CheckStep[] = [
  commandStep(BUILD, "test", "vite", ["build"]),
  commandStep("Format and lint", "both", "biome", ["check", "--error-on-warnings", "."]),
  commandStep("Types", "both", "tsc", ["--noEmit"]),
  commandStep("Layering", "both", "depcruise", [
    "--config",
    ".dependency-cruiser.mjs",
    "src",
    "scripts",
    "bench",
    "e2e",
  ]),
  commandStep("Dead code", "test", "knip", []),
  commandStep("Data: invariants and freshness", "test", "tsx", ["scripts/build-data.ts", "--check"]),
  { ...commandStep("Size budget", "test", "tsx", ["scripts/check-size.ts"]), needs: BUILD },
  {
    ...commandStep("HTML of the pages", "test", "html-validate", ["--preset=standard", ...CHECKED_PAGES]),
    needs: BUILD,
  },
  {
    title: "Tests of what changed",
    in: "fast",
    run: (tell) => runVitest(["--changed", lastPublished()], true, tell),
  },
  { title: "Unit and component tests", in: "test", isAlone: true, run: (tell) => runVitest([], false, tell) },
  browserStep("Browser tests with a map", "map"),
  browserStep("Browser tests without a map", "no map"),
];

function commandStep(title: string, where: CheckStep["in"], command: string, args: readonly string[]): CheckStep {
  return {
    title,
    in: where,
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

function runVitest(which: readonly string[], mayBeNone: boolean, tell: Tell): Promise<CheckResult> {
  const report = "test-results/unit.json";
  const reporters = ["default", "json", "./scripts/checks/vitest-progress.ts"].map((name) => `--reporter=${name}`);
  const args = ["run", ...reporters, `--outputFile.json=${report}`, "--passWithNoTests", ...which];
  return runTests({ command: "vitest", args, report, count: countVitest, failuresIn: vitestFailures, mayBeNone, tell });
}

/** The projects of playwright.config.ts run one after the other: a map drawn by software slows everything beside it. */
function browserStep(title: string, project: string): CheckStep {
  return { title, in: "test", needs: BUILD, isAlone: true, run: (tell) => runBrowserTests(project, tell) };
}

async function runBrowserTests(project: string, tell: Tell): Promise<CheckResult> {
  browserEnv ??= ensureBrowsers();
  if (typeof browserEnv === "string") return { tally: ONE_FAILED, output: browserEnv };
  const args = ["test", `--project=${project}`];
  return await runTests({
    command: "playwright",
    args,
    env: browserEnv,
    report: "test-results/e2e.json",
    count: countPlaywright,
    failuresIn: playwrightFailures,
    tell,
  });
}

/** What browser tests need of the machine, looked for and installed once for both steps. */
let browserEnv: Readonly<Record<string, string>> | string | undefined;

/** The paths of Chromium, and of nginx where it can be had; advice where there is no Chromium. */
function ensureBrowsers(): Readonly<Record<string, string>> | string {
  const chromium = ensureChromium({ find: findChromium, findShell: findHeadlessShell, canUseApt, run: runShown });
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
  readonly tell: Tell;
}

/** Runs the tests and counts them. A run that failed, or that ran no test, counts at least one failure. */
async function runTests({
  command,
  args,
  env,
  report,
  count,
  failuresIn,
  mayBeNone = false,
  tell,
}: TestRun): Promise<CheckResult> {
  // The report of an earlier run must not be counted.
  rmSync(report, { force: true });
  const { succeeded, output } = await runCommand(command, args, env, tell);
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

/** Runs a command of the project (node_modules/.bin comes first) without input, collects its output, and tells how far it is. */
function runCommand(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  tell: Tell = () => undefined,
): Promise<CommandResult> {
  const path = [resolve("node_modules", ".bin"), process.env["PATH"] ?? ""].join(delimiter);
  const child = spawn(command, [...args], {
    env: { ...process.env, NO_COLOR: "1", ...env, PATH: path },
    stdio: ["ignore", "pipe", "pipe"],
    timeout: LIMIT_MIN * 60_000,
  });
  const chunks: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => chunks.push(chunk));
  const text = () => Buffer.concat(chunks).toString("utf8");
  let told: string | undefined;
  const telling = setInterval(() => {
    const progress = progressIn(text());
    if (progress !== undefined && progress !== told) tell(progress);
    told = progress;
  }, PROGRESS_MS);
  return new Promise((settle) => {
    child.on("error", (error) => {
      clearInterval(telling);
      settle({ succeeded: false, output: `${command}: ${error.message}\n` });
    });
    child.on("close", (code, signal) => {
      clearInterval(telling);
      const end = signal === null ? "" : `${command} was stopped by ${signal} (limit: ${LIMIT_MIN} min)\n`;
      settle({ succeeded: code === 0, output: text() + end });
    });
  });
}
