import {
  type BandError,
  compare,
  errorsByBand,
  listErrors,
  type PairEstimate,
} from "../../scripts/network/estimate-errors.ts";
import { greatCircleDistanceKm, type Position } from "../../src/domain/geo/position.ts";

/**
 * Prints by band of the known distance the count, the median, the ninth decile and the bias of some estimates, beside the straight line and
 * its best factor by median error in that band.
 */
export function reportErrors(title: string, estimates: readonly PairEstimate[], seats: readonly Position[]): void {
  const straight = estimates.map(({ pair }) => {
    const km = straightKm(seats, pair.from, pair.to);
    return compare(pair, { ete: km, hiver: km });
  });
  console.log(`\n${title}: ${estimates.length} pairs`);
  console.log("  known km     distances  median  ninth decile  bias    straight × best factor        straight line");
  const bands = errorsByBand(listErrors(estimates));
  const straightBands = errorsByBand(listErrors(straight));
  for (const [at, band] of bands.entries()) {
    if (band.distances === 0) continue;
    const { factor, scaled } = scaleBest(straight, at);
    console.log(
      `  ${nameOf(band).padEnd(12)} ${String(band.distances).padStart(9)}  ${cells(band)}   × ${factor.toFixed(2)}: ` +
        `${cells(scaled)}  ${cells(straightBands[at])}`,
    );
  }
}

/** Prints the pairs with the greatest errors. */
export function reportWorst(estimates: readonly PairEstimate[], count: number): void {
  const worstOf = ({ error }: PairEstimate) => Math.max(Math.abs(error.ete ?? 0), Math.abs(error.hiver ?? 0));
  for (const estimate of [...estimates].sort((a, b) => worstOf(b) - worstOf(a)).slice(0, count)) {
    const { pair, km, error } = estimate;
    console.log(
      `  ${signed(error.ete)} ${signed(error.hiver)}  ${pair.name}: ${km.ete.toFixed(1)} / ${km.hiver.toFixed(1)} km, ` +
        `known ${pair.km.ete} / ${pair.km.hiver ?? "?"}${pair.kind === "" ? "" : ` (${pair.kind})`}`,
    );
  }
}

/** The factor of the straight line with the lowest median error in a band, to the hundredth, and its errors there. */
function scaleBest(straight: readonly PairEstimate[], at: number) {
  const factors = Array.from({ length: 301 }, (_, step) => 1 + step / 100);
  const tried = factors.map((factor) => {
    const scaled = straight.map(({ pair, km }) => compare(pair, { ete: km.ete * factor, hiver: km.hiver * factor }));
    return { factor, scaled: errorsByBand(listErrors(scaled))[at] };
  });
  const medianOf = ({ scaled }: (typeof tried)[number]) => scaled?.medianPercent ?? Number.NaN;
  return tried.reduce((best, one) => (medianOf(one) < medianOf(best) ? one : best));
}

function straightKm(seats: readonly Position[], from: number, to: number): number {
  const start = seats[from];
  const end = seats[to];
  return start === undefined || end === undefined ? Number.NaN : greatCircleDistanceKm(start, end);
}

function nameOf({ fromKm, belowKm }: BandError): string {
  if (fromKm === 0) return `under ${belowKm}`;
  return belowKm === Number.POSITIVE_INFINITY ? `${fromKm} and more` : `${fromKm}–${belowKm}`;
}

function cells(band: BandError | undefined): string {
  const { medianPercent = Number.NaN, ninthDecilePercent = Number.NaN, biasPercent = Number.NaN } = band ?? {};
  const bias = `${biasPercent > 0 ? "+" : ""}${biasPercent.toFixed(1)} %`;
  return `${medianPercent.toFixed(1).padStart(5)} % ${ninthDecilePercent.toFixed(1).padStart(8)} % ${bias.padStart(9)}`;
}

function signed(error: number | undefined): string {
  if (error === undefined) return "      ";
  const rounded = Math.round(100 * error);
  return `${rounded > 0 ? "+" : ""}${rounded} %`.padStart(6);
}
