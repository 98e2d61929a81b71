/** Delta encoding: the first value, then the difference of each from the one before. */
export function toSteps(values: readonly number[]): number[] {
  return values.map((value, at) => value - (values[at - 1] ?? 0));
}

/** The values of delta-encoded steps. */
export function fromSteps(steps: readonly number[]): number[] {
  let value = 0;
  return steps.map((step) => {
    value += step;
    return value;
  });
}
