import {
  addTallies,
  type CheckResult,
  describeFailures,
  describeTally,
  ONE_FAILED,
  type Tally,
} from "./checks/check-result.ts";
import { CHECK_STEPS, type CheckStep, type Tell } from "./checks/check-steps.ts";

/**
 * Runs every check of the project, also after failures, and ends with the line "N passed, N failed". Prints the running step, and how far a long one is. Steps run two at a time, then one by one those that
 * use all processors. `--fast` runs a part of the checks: format, lint, types, layering, and the tests that depend on files changed since
 * the main branch. Exits with 1 when anything failed; the failed tests then stand at the end once more, since a log is often cut to its end.
 */
const fast = process.argv.includes("--fast");
const steps = CHECK_STEPS.filter((step) => step.in === "both" || step.in === (fast ? "fast" : "test"));
const failures: string[] = [];
const tallies = new Map<string, Promise<Tally>>();
await runAll(
  steps.filter(({ isAlone }) => !isAlone),
  2,
);
await runAll(
  steps.filter(({ isAlone }) => isAlone),
  1,
);
const total = addTallies(await Promise.all(tallies.values()));
if (failures.length > 0) console.log(`\nFailed:\n\n${failures.join("\n\n")}`);
console.log(`\n${describeTally(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;

async function runAll(all: readonly CheckStep[], atATime: number): Promise<void> {
  const waiting = [...all];
  const runner = async (): Promise<void> => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      const running = runStep(step);
      tallies.set(step.title, running);
      await running;
    }
  };
  await Promise.all(Array.from({ length: atATime }, runner));
}

async function runStep(step: CheckStep): Promise<Tally> {
  const needed = step.needs === undefined ? undefined : await tallies.get(step.needs);
  console.log(`runs   ${step.title} (step ${steps.indexOf(step) + 1} of ${steps.length})`);
  const start = performance.now();
  const elapsed = () => `${((performance.now() - start) / 1000).toFixed(1)} s`;
  const result = await resultOf(step, needed, (progress) =>
    console.log(`       ${step.title}: ${progress} (${elapsed()})`),
  );
  const { tally, output } = result;
  console.log(`${tally.failed > 0 ? "FAILED" : "ok    "} ${step.title} (${elapsed()}): ${describeTally(tally)}`);
  if (tally.failed > 0) {
    console.log(`${output.trimEnd()}\n`);
    failures.push(...describeFailures(step.title, result));
  }
  return tally;
}

async function resultOf(step: CheckStep, needed: Tally | undefined, tell: Tell): Promise<CheckResult> {
  if (needed !== undefined && needed.failed > 0) {
    return { tally: ONE_FAILED, output: `Not run: it needs "${step.needs}", that failed.` };
  }
  try {
    return await step.run(tell);
  } catch (error) {
    return { tally: ONE_FAILED, output: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
