import { addTallies, type CheckResult, describeTally, ONE_FAILED, type Tally } from "./checks/check-result.ts";
import { CHECK_STEPS, type CheckStep } from "./checks/check-steps.ts";

/**
 * Runs every check of the project, also after failures, and ends with the line "N passed, N failed". `--fast` runs the checks without build
 * and browser only, two at a time. Exits with 1 when anything failed.
 */
const fast = process.argv.includes("--fast");
const steps = CHECK_STEPS.filter((step) => !fast || step.fast);
const tallies = await runAll(steps, fast ? 2 : 1);
const total = addTallies(tallies);
console.log(`\n${describeTally(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;

async function runAll(all: readonly CheckStep[], atATime: number): Promise<Tally[]> {
  const done = new Map<string, Tally>();
  const waiting = [...all];
  const runner = async (): Promise<void> => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      done.set(step.title, await runStep(step, done));
    }
  };
  await Promise.all(Array.from({ length: atATime }, runner));
  return [...done.values()];
}

async function runStep(step: CheckStep, done: ReadonlyMap<string, Tally>): Promise<Tally> {
  const start = performance.now();
  const { tally, output } = await resultOf(step, done);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${tally.failed > 0 ? "FAILED" : "ok    "} ${step.title} (${seconds} s): ${describeTally(tally)}`);
  if (tally.failed > 0) {
    console.log(`${output.trimEnd()}\n`);
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
