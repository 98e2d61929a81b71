import { spawnSync } from "node:child_process";
import { canUseApt, ensureChromium } from "../ensure-chromium.ts";
import { ensureNginx } from "../ensure-nginx.ts";
import { findChromium } from "../find-chromium.ts";
import { findNginx } from "../find-nginx.ts";
import { type CheckResult, ONE_FAILED, ONE_PASSED } from "./check-result.ts";
import { countPlaywright, countVitest } from "./count-tests.ts";
import { runCommand } from "./run-command.ts";
import { runTests } from "./run-tests.ts";

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
  { title: "End-to-end tests", in: "test", usualS: 600, needs: BUILD, run: runEndToEndTests },
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
  return runTests({ command: "vitest", args: [...args, ...which], report, count: countVitest, mayBeNone }, hear);
}

async function runEndToEndTests(hear: (output: string) => void): Promise<CheckResult> {
  const chromium = ensureChromium({ find: findChromium, canUseApt, run: runShown });
  if (!chromium.found) {
    return { tally: ONE_FAILED, output: chromium.advice };
  }
  const nginx = ensureNginx({ find: findNginx, canUseApt, run: runShown });
  if (nginx === undefined)
    console.log("No nginx: the tests of its configuration are skipped (Debian: apt-get install nginx-light).");
  const env = { CHROMIUM: chromium.path, ...(nginx === undefined ? {} : { NGINX_PATH: nginx }) };
  const run = { command: "playwright", args: ["test"], env, report: "test-results/e2e.json", count: countPlaywright };
  return await runTests(run, hear);
}

/** Shows the output as it comes, since an installation takes minutes. */
function runShown(command: string, args: readonly string[]): boolean {
  console.log(`Not found on this machine: ${command} ${args.join(" ")}`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return spawnSync(command, [...args], { env, stdio: ["ignore", "inherit", "inherit"] }).status === 0;
}
