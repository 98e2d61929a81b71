/** Number of checks of a step that passed, failed and were skipped; a step without tests is one check. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export interface CheckResult {
  readonly tally: Tally;
  readonly output: string;
  /** Name and message of each failed test, where the step is a test run. */
  readonly failures?: readonly string[];
}

export const ONE_PASSED: Tally = { passed: 1, failed: 0, skipped: 0 };
export const ONE_FAILED: Tally = { passed: 0, failed: 1, skipped: 0 };

export function addTallies(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((sum, tally) => sum + tally.passed, 0),
    failed: tallies.reduce((sum, tally) => sum + tally.failed, 0),
    skipped: tallies.reduce((sum, tally) => sum + tally.skipped, 0),
  };
}

/** The last line: "12 passed, 0 failed", with ", 3 skipped" when some were. */
export function describeTally({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

/** Runners write their errors last. */
const TAIL_LENGTH = 4000;

/** What stands at the end of a run about a step that failed: its failed tests; without one, its title and the end of its output. */
export function describeFailures(title: string, { failures = [], output }: CheckResult): readonly string[] {
  return failures.length > 0 ? failures : [`${title}\n${output.trimEnd().slice(-TAIL_LENGTH)}`];
}
