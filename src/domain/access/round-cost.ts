import type { Metric } from "../network/conditions.ts";

const FINE_KM_BELOW = 20;
const FINE_STEP_KM = 1;
const COARSE_STEP_KM = 5;
const STEP_MIN = 5;

/**
 * Rounds an estimated cost to its precision: whole km below 20, then steps of 5 km; steps of 5 minutes. 0 means less
 * than half a step.
 */
export function roundCost(cost: number, metric: Metric): number {
  const step = roundingStep(cost, metric);
  return step * Math.round(cost / step);
}

/** Rounding step of a cost, in its own unit. */
function roundingStep(cost: number, metric: Metric): number {
  if (metric === "min") return STEP_MIN;
  return cost < FINE_KM_BELOW ? FINE_STEP_KM : COARSE_STEP_KM;
}
