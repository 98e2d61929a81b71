import { absoluteErrors, compare, type PairEstimate, quantile } from "../../scripts/network/estimate-errors.ts";
import type { Commune } from "../../src/domain/territory.ts";
import { greatCircleDistanceKm } from "../../src/geo/great-circle-distance.ts";

/** Prints the median and the ninth decile of the errors of some estimates, beside the straight line and its best factor. */
export function reportErrors(title: string, estimates: readonly PairEstimate[], communes: readonly Commune[]): void {
  console.log(`\n${title}: ${estimates.length} pairs          summer           winter           both`);
  print("  the road network", estimates);
  const straight = estimates.map(({ pair }) => {
    const km = straightKm(communes, pair.from, pair.to);
    return compare(pair, { ete: km, hiver: km });
  });
  print("  straight line", straight);
  const factor = bestFactor(straight);
  print(
    `  straight line × ${factor.toFixed(2)}`,
    straight.map(({ pair, km }) => compare(pair, { ete: km.ete * factor, hiver: km.hiver * factor })),
  );
}

/** Prints the pairs that are farthest from what is known. */
export function reportWorst(estimates: readonly PairEstimate[], count: number): void {
  const worstOf = ({ error }: PairEstimate) => Math.max(Math.abs(error.ete), Math.abs(error.hiver));
  for (const estimate of estimates.toSorted((a, b) => worstOf(b) - worstOf(a)).slice(0, count)) {
    const { pair, km, error } = estimate;
    console.log(
      `  ${signed(error.ete)} ${signed(error.hiver)}  ${pair.name}: ${km.ete.toFixed(0)} / ${km.hiver.toFixed(0)} km, ` +
        `known ${pair.km.ete} / ${pair.km.hiver}${pair.kind === "" ? "" : ` (${pair.kind})`}`,
    );
  }
}

function print(name: string, estimates: readonly PairEstimate[]): void {
  const cells = [
    absoluteErrors(estimates, ["ete"]),
    absoluteErrors(estimates, ["hiver"]),
    absoluteErrors(estimates),
  ].map((errors) => `${percent(quantile(errors, 0.5))} / ${percent(quantile(errors, 0.9))}`.padEnd(16));
  console.log(`${name.padEnd(26)} ${cells.join(" ")}`);
}

/** The one factor of the straight line with the lowest median error, to the hundredth. */
function bestFactor(straight: readonly PairEstimate[]): number {
  const factors = Array.from({ length: 301 }, (_, step) => 1 + step / 100);
  const medianOf = (factor: number) =>
    quantile(
      absoluteErrors(straight.map(({ pair, km }) => compare(pair, { ete: km.ete * factor, hiver: km.hiver * factor }))),
      0.5,
    );
  return factors.reduce((best, factor) => (medianOf(factor) < medianOf(best) ? factor : best), 1);
}

function straightKm(communes: readonly Commune[], from: number, to: number): number {
  const start = communes[from];
  const end = communes[to];
  return start === undefined || end === undefined ? Number.NaN : greatCircleDistanceKm(start.position, end.position);
}

function percent(error: number): string {
  return `${(100 * error).toFixed(1)} %`;
}

function signed(error: number): string {
  const rounded = Math.round(100 * error);
  return `${rounded > 0 ? "+" : ""}${rounded} %`.padStart(6);
}
