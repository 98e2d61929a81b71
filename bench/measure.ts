import { loadavg } from "node:os";
import { quantile } from "../scripts/network/estimate-errors.ts";

/**
 * Runs a computation once, and then some rounds; prints and returns the median of its milliseconds of the processor, which other work of
 * the machine affects less than the clock.
 */
export function timeMedian<Value>(
  name: string,
  rounds: number,
  run: () => Value,
): { readonly ms: number; readonly value: Value } {
  const times: number[] = [];
  let value = run();
  for (let round = 0; round < rounds; round++) {
    const start = process.cpuUsage();
    value = run();
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 1000);
  }
  const ms = quantile(times, 0.5);
  console.log(`  ${name.padEnd(34)} ${ms.toFixed(1).padStart(8)} ms`);
  return { ms, value };
}

/** Load average of the last minute, which is printed beside each measurement. */
export function loadAverage(): string {
  return (loadavg()[0] ?? Number.NaN).toFixed(1);
}
