const MOST_DECIMALS = 2;

/** Rounds two figures to the fewest decimals, at least one, that distinguish them; to two when these do not. */
export function roundDistinctly(
  before: number | undefined,
  after: number | undefined,
): readonly [number | undefined, number | undefined] {
  let decimals = 1;
  const rounded = (value: number | undefined) => (value === undefined ? undefined : Number(value.toFixed(decimals)));
  if (before !== after) while (decimals < MOST_DECIMALS && rounded(before) === rounded(after)) decimals += 1;
  return [rounded(before), rounded(after)];
}
