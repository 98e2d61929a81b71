import { CONTENDERS, NAIVE } from "./contenders.ts";
import { readRegion } from "./read-region.ts";
import { makeCountry, type SyntheticCountry } from "./seeded-places.ts";

/**
 * Times the nearest place of every commune, by our index and by Turf, in interleaved rounds, so that other work of the machine affects all,
 * and compares medians. Exits with 1 when the answers differ or an aim is missed.
 */
const AIM_REGION = 50;
const AIM_NATIONAL = 500;
/** Fast contenders run several times in a round: one run would measure the resolution of the clock. */
const LEAST_MS = 30;
/** A millimetre. */
const TOLERANCE_KM = 1e-6;

const region = readRegion();
const isMet = [
  measure(region.title, region, 15, AIM_REGION),
  measure("National, synthetic", makeCountry(35_000, 2_900, 2026), 3, AIM_NATIONAL),
];
process.exitCode = isMet.every(Boolean) ? 0 : 1;

function measure(title: string, country: SyntheticCountry, rounds: number, aim: number): boolean {
  console.log(`\n${title}: ${country.communes.length} communes × ${country.points.length} points, ${rounds} rounds`);
  const runs = CONTENDERS.map(({ name, prepare }) => ({ name, run: prepare(country), timesMs: [] as number[] }));
  assertSameAnswers(runs);
  for (let round = 0; round < rounds; round += 1) {
    for (const { run, timesMs } of runs) {
      timesMs.push(timeOnce(run));
    }
  }
  const medians = new Map(runs.map(({ name, timesMs }) => [name, median(timesMs)]));
  const naiveMs = medians.get(NAIVE.name) ?? Number.NaN;
  for (const [name, ms] of medians) {
    console.log(
      `${name.padEnd(28)} ${formatThreeFigures(ms)} ms  ${formatThreeFigures(naiveMs / ms)} × the naive loop`,
    );
  }
  const reached = naiveMs / (medians.get("nearestCosts (domain)") ?? Number.NaN);
  console.log(`Aim: ${aim} × the naive loop: ${reached >= aim ? "reached" : "MISSED"}`);
  return reached >= aim;
}

/** Also the warm-up: each contender has run once before the measurement. */
function assertSameAnswers(runs: readonly { name: string; run: () => ArrayLike<number> }[]): void {
  const [expected, ...others] = runs.map(({ name, run }) => ({ name, distancesKm: Array.from(run()) }));
  for (const { name, distancesKm } of others) {
    const wrong = distancesKm.findIndex(
      (km, index) => !(Math.abs(km - (expected?.distancesKm[index] ?? Number.NaN)) <= TOLERANCE_KM),
    );
    if (wrong >= 0 || distancesKm.length !== expected?.distancesKm.length) {
      throw new Error(
        `${name}: commune ${wrong} is ${distancesKm[wrong]} km away, not ${expected?.distancesKm[wrong]}`,
      );
    }
  }
}

/** Milliseconds of one run: the mean of as many as fill the least time. */
function timeOnce(run: () => unknown): number {
  const start = performance.now();
  let count = 0;
  let elapsed = 0;
  while (elapsed < LEAST_MS) {
    run();
    count += 1;
    elapsed = performance.now() - start;
  }
  return elapsed / count;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

function formatThreeFigures(value: number): string {
  const text = value >= 1000 ? value.toFixed(0) : value.toPrecision(3);
  return text.padStart(7);
}
