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
  /** Part of `check:fast`: no build, no browser. */
  readonly fast: boolean;
  /** The step whose output this one checks: when that failed, this one counts as failed without being run. */
  readonly needs?: string;
  readonly run: () => Promise<CheckResult>;
}

const BUILD = "Build";

export const CHECK_STEPS: readonly CheckStep[] = [
  commandStep("Format and lint", true, "biome", ["check", "--error-on-warnings", "."]),
  commandStep("Types", true, "tsc", ["--noEmit"]),
  commandStep("Layering", true, "tsx", ["scripts/check-layering.ts"]),
  commandStep("Dead code", false, "knip", []),
  { title: "Unit tests", fast: true, run: runUnitTests },
  commandStep("Data: invariants and freshness", true, "tsx", ["scripts/build-data.ts", "--check"]),
  commandStep(BUILD, false, "vite", ["build"]),
  { ...commandStep("Size budget", false, "tsx", ["scripts/check-size.ts"]), needs: BUILD },
  { title: "End-to-end tests", fast: false, needs: BUILD, run: runEndToEndTests },
];

function commandStep(title: string, fast: boolean, command: string, args: readonly string[]): CheckStep {
  return {
    title,
    fast,
    run: async () => {
      const { succeeded, output } = await runCommand(command, args);
      return { tally: succeeded ? ONE_PASSED : ONE_FAILED, output };
    },
  };
}

function runUnitTests(): Promise<CheckResult> {
  const report = "test-results/unit.json";
  return runTests({
    command: "vitest",
    args: ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
    report,
    count: countVitest,
  });
}

async function runEndToEndTests(): Promise<CheckResult> {
  const chromium = ensureChromium({ find: findChromium, canUseApt, run: runShown });
  if (!chromium.found) {
    return { tally: ONE_FAILED, output: chromium.advice };
  }
  const nginx = ensureNginx({ find: findNginx, canUseApt, run: runShown });
  if (nginx === undefined)
    console.log("No nginx: the tests of its configuration are skipped (Debian: apt-get install nginx-light).");
  return await runTests({
    command: "playwright",
    args: ["test"],
    env: { CHROMIUM: chromium.path, ...(nginx === undefined ? {} : { NGINX_PATH: nginx }) },
    report: "test-results/e2e.json",
    count: countPlaywright,
  });
}

/** Shows the output as it comes, since an installation takes minutes. */
function runShown(command: string, args: readonly string[]): boolean {
  console.log(`Not found on this machine: ${command} ${args.join(" ")}`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return spawnSync(command, [...args], { env, stdio: ["ignore", "inherit", "inherit"] }).status === 0;
}
