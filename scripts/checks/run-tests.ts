import { existsSync, rmSync } from "node:fs";
import { readText } from "../read-text.ts";
import { type CheckResult, ONE_FAILED, type Tally } from "./check-result.ts";
import { runCommand } from "./run-command.ts";

/** A test runner that writes a JSON report, and how to count what it wrote. */
export interface TestRun {
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly report: string;
  readonly count: (report: unknown) => Tally | undefined;
}

/** Runs the tests and counts them. A run that failed, or that ran nothing, counts at least one failure. */
export async function runTests({ command, args, env, report, count }: TestRun): Promise<CheckResult> {
  // What an earlier run wrote must not be counted for this one.
  rmSync(report, { force: true });
  const { succeeded, output } = await runCommand(command, args, env);
  const tally = existsSync(report) ? count(readJson(report)) : undefined;
  if (tally === undefined) {
    return { tally: ONE_FAILED, output: `${output}\nNo report to count in ${report}.` };
  }
  if (tally.passed + tally.failed === 0) {
    return { tally: { ...tally, failed: 1 }, output: `${output}\nNo test ran.` };
  }
  return { tally: succeeded ? tally : { ...tally, failed: Math.max(1, tally.failed) }, output };
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readText(path));
  } catch {
    // A report cut short has nothing to count: the caller says so.
    return undefined;
  }
}
