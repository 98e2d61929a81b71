/**
 * Apportions an integer by weights: rounds the exact parts down, and gives one more to the parts with the largest
 * remainders until the sum is the total (largest remainder method, A. Hamilton 1792). Of equal remainders the first
 * comes first. All parts are 0 without a weight above 0.
 * @param total an integer, 0 or more
 * @param weights 0 or more each
 */
export function apportion(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((left, weight) => left + weight, 0);
  if (sum === 0) return weights.map(() => 0);
  const exact = weights.map((weight) => (total * weight) / sum);
  const parts = exact.map(Math.floor);
  const missing = total - parts.reduce((left, part) => left + part, 0);
  const remainderOf = (rank: number) => (exact[rank] ?? 0) - (parts[rank] ?? 0);
  const ranks = [...weights.keys()].sort((a, b) => remainderOf(b) - remainderOf(a) || a - b);
  for (const rank of ranks.slice(0, missing)) parts[rank] = (parts[rank] ?? 0) + 1;
  return parts;
}
