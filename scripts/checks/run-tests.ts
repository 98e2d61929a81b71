import { existsSync, rmSync } from "node:fs";
import { readText } from "../read-text.ts";
import { type CheckResult, ONE_FAILED, type Tally } from "./check-result.ts";
import { runCommand } from "./run-command.ts";

/** A test runner that writes a JSON report, and the function that counts its tests. */
export interface TestRun {
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly report: string;
  readonly count: (report: unknown) => Tally | undefined;
  /** Where nothing has changed there may be no test to run. */
  readonly mayBeNone?: boolean;
}

/** Runs the tests and counts them. A run that failed, or that ran no test, counts at least one failure. */
export async function runTests(
  { command, args, env, report, count, mayBeNone = false }: TestRun,
  hear: (output: string) => void,
): Promise<CheckResult> {
  // The report of an earlier run must not be counted.
  rmSync(report, { force: true });
  const { succeeded, output } = await runCommand(command, args, env, hear);
  const tally = existsSync(report) ? count(readJson(report)) : undefined;
  if (tally === undefined) {
    return { tally: ONE_FAILED, output: `${output}\nNo report to count in ${report}.` };
  }
  if (tally.passed + tally.failed === 0 && !(mayBeNone && succeeded)) {
    return { tally: { ...tally, failed: 1 }, output: `${output}\nNo test ran.` };
  }
  return { tally: succeeded ? tally : { ...tally, failed: Math.max(1, tally.failed) }, output };
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readText(path));
  } catch {
    // A truncated report cannot be counted: the caller reports it.
    return undefined;
  }
}
