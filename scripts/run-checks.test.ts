import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";

const PROGRAM = join(process.cwd(), "scripts/run-checks.ts");
const TSX = import.meta.resolve("tsx");
const COMMANDS = ["biome", "tsc", "depcruise", "knip", "tsx", "vite", "html-validate", "vitest", "playwright"];
const FIVE_PASSED = `mkdir -p test-results; printf '{"numPassedTests":5}' > test-results/unit.json`;

/** Runs the checks in a folder whose commands do nothing, or what is given here by their name. */
function runChecks(commands: Readonly<Record<string, string>>, ...options: readonly string[]) {
  const root = mkdtempSync(join(tmpdir(), "checks-"));
  mkdirSync(join(root, "node_modules/.bin"), { recursive: true });
  for (const name of COMMANDS) {
    writeFileSync(join(root, "node_modules/.bin", name), `#!/bin/sh\n${commands[name] ?? ""}\n`, { mode: 0o755 });
  }
  const env = { ...process.env, CHROMIUM: join(root, "no-browser") };
  const { status, stdout } = spawnSync(process.execPath, ["--import", TSX, PROGRAM, ...options], {
    cwd: root,
    env,
    encoding: "utf8",
  });
  return { status, stdout, last: stdout.trimEnd().split("\n").at(-1) };
}

it("ends with the sum of all checks when a command fails", () => {
  const { status, stdout, last } = runChecks({ tsc: "echo TS2322; exit 1", vitest: FIVE_PASSED }, "--fast");
  expect({ status, last }).toEqual({ status: 1, last: "8 passed, 1 failed" });
  expect(stdout).toMatch(/Failed:\n\ntsc --noEmit\nTS2322/);
});

it("counts a report cut short within a letter as one failure, also where there may be no test", () => {
  const cut = `mkdir -p test-results; printf '{"testResults":[{"name":"\\303' > test-results/unit.json`;
  const { status, last } = runChecks({ vitest: cut }, "--fast");
  expect({ status, last }).toEqual({ status: 1, last: "4 passed, 1 failed" });
});

it("tries no browser on a site that was not built", () => {
  const { status, stdout, last } = runChecks({ vite: "exit 1", vitest: FIVE_PASSED });
  expect({ status, last }).toEqual({ status: 1, last: "11 passed, 4 failed" });
  expect(stdout).toContain("FAILED browser tests: 0 passed, 1 failed\nNot run: the site was not built.");
});

it("counts a CHROMIUM that is no program as one failure", () => {
  const { status, stdout, last } = runChecks({ vitest: FIVE_PASSED });
  expect({ status, last }).toEqual({ status: 1, last: "14 passed, 1 failed" });
  expect(stdout).toMatch(/FAILED browser tests.*\nCHROMIUM is .*no-browser, which is not an executable file\./);
});
