import {
  addTallies,
  type CheckResult,
  describeFailures,
  describeTally,
  ONE_FAILED,
  type Tally,
} from "./checks/check-result.ts";
import { CHECK_STEPS, type CheckStep } from "./checks/check-steps.ts";

/**
 * Runs every check of the project, also after failures, and ends with the line "N passed, N failed". Prints the running step. `--fast` runs a part of the checks, two at a time: format, lint, types, layering, and the tests
 * that depend on files changed since the main branch. Exits with 1 when anything failed; the failed tests then stand at the end once more,
 * since a log is often cut to its end.
 */
const fast = process.argv.includes("--fast");
const steps = CHECK_STEPS.filter((step) => step.in === "both" || step.in === (fast ? "fast" : "test"));
const failures: string[] = [];
const tallies = await runAll(steps, fast ? 2 : 1);
const total = addTallies(tallies);
if (failures.length > 0) console.log(`\nFailed:\n\n${failures.join("\n\n")}`);
console.log(`\n${describeTally(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;

async function runAll(all: readonly CheckStep[], atATime: number): Promise<Tally[]> {
  const done = new Map<string, Tally>();
  const waiting = [...all];
  const runner = async (): Promise<void> => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      console.log(`runs   ${step.title} (step ${all.indexOf(step) + 1} of ${all.length})`);
      done.set(step.title, await runStep(step, done));
    }
  };
  await Promise.all(Array.from({ length: atATime }, runner));
  return [...done.values()];
}

async function runStep(step: CheckStep, done: ReadonlyMap<string, Tally>): Promise<Tally> {
  const start = performance.now();
  const elapsedS = () => (performance.now() - start) / 1000;
  const result = await resultOf(step, done);
  const { tally, output } = result;
  console.log(
    `${tally.failed > 0 ? "FAILED" : "ok    "} ${step.title} (${elapsedS().toFixed(1)} s): ${describeTally(tally)}`,
  );
  if (tally.failed > 0) {
    console.log(`${output.trimEnd()}\n`);
    failures.push(...describeFailures(step.title, result));
  }
  return tally;
}

async function resultOf(step: CheckStep, done: ReadonlyMap<string, Tally>): Promise<CheckResult> {
  const needed = step.needs === undefined ? undefined : done.get(step.needs);
  if (needed !== undefined && needed.failed > 0) {
    return { tally: ONE_FAILED, output: `Not run: it needs "${step.needs}", that failed.` };
  }
  try {
    return await step.run();
  } catch (error) {
    return { tally: ONE_FAILED, output: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
