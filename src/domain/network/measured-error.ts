import type { CostRange } from "../coverage/cost-range.ts";
import { type Metric, minutesForKm } from "./conditions.ts";

/**
 * How far the road model is from distances by road that are known and that served for no fit: the half kept aside of
 * data/roads/road-pairs.csv and of short-road-pairs.csv, and control-pairs.csv, in the seasons in which they are known.
 * `npm run bench:roads` prints them, and a test holds them to the network that is built.
 */
export interface BandError {
  /** The band: known distances from so many kilometres… */
  readonly fromKm: number;
  /** …to fewer than so many. */
  readonly belowKm: number;
  /** How many distances were measured. */
  readonly distances: number;
  /** Half of the absolute relative errors are at most this, in percent. */
  readonly medianPercent: number;
  /** Nine in ten are. */
  readonly ninthDecilePercent: number;
  /** Median of the signed relative errors, in percent: above 0 where the model is too long. */
  readonly biasPercent: number;
}

/** In the order of their distances, without a gap. */
export const MEASURED_ERRORS: readonly BandError[] = [
  { fromKm: 0, belowKm: 5, distances: 12, medianPercent: 4.5, ninthDecilePercent: 19.5, biasPercent: 1.4 },
  { fromKm: 5, belowKm: 8, distances: 30, medianPercent: 8.6, ninthDecilePercent: 23.1, biasPercent: 3.6 },
  { fromKm: 8, belowKm: 12, distances: 23, medianPercent: 8.2, ninthDecilePercent: 27.1, biasPercent: -0.9 },
  { fromKm: 12, belowKm: 25, distances: 48, medianPercent: 5, ninthDecilePercent: 17.9, biasPercent: -2.4 },
  {
    fromKm: 25,
    belowKm: Number.POSITIVE_INFINITY,
    distances: 156,
    medianPercent: 4,
    ninthDecilePercent: 11.7,
    biasPercent: -3.1,
  },
];

/** The errors of the band that a distance by road falls in. A model's own distance stands for the true one, which is unknown. */
export function errorOfRoadKm(km: number): BandError {
  const band = MEASURED_ERRORS.find(({ belowKm }) => km < belowKm) ?? MEASURED_ERRORS.at(-1);
  if (band === undefined) throw new Error("No error is known");
  return band;
}

/**
 * The range that the true distance lies in, in nine known distances of ten at least, where the model says so many kilometres. With e
 * the ninth decile of the absolute relative errors of the band, |model / true - 1| <= e, so that model / (1 + e) <= true <=
 * model / (1 - e). Where a band errs more than its neighbour the range is widened, so that both ends grow with the distance: of two
 * places the nearer one is never the more doubtful.
 */
export function rangeOfRoadKm(km: number): CostRange {
  const band = errorOfRoadKm(km);
  const { least, most } = LIMITS.get(band) ?? UNLIMITED;
  return { least: Math.min(leastOf(km, band), least), most: Math.max(mostOf(km, band), most) };
}

const UNLIMITED: CostRange = { least: Number.POSITIVE_INFINITY, most: 0 };

/** What the farther bands leave of the least end of a band, and the nearer ones of its most. Computed once: ranges are asked of every demand point. */
const LIMITS: ReadonlyMap<BandError, CostRange> = new Map(
  MEASURED_ERRORS.map((band) => {
    const nearer = MEASURED_ERRORS.filter(({ belowKm }) => belowKm <= band.fromKm);
    const farther = MEASURED_ERRORS.filter(({ fromKm }) => fromKm >= band.belowKm);
    return [
      band,
      {
        least: Math.min(UNLIMITED.least, ...farther.map((other) => leastOf(other.fromKm, other))),
        most: Math.max(UNLIMITED.most, ...nearer.map((other) => mostOf(other.belowKm, other))),
      },
    ];
  }),
);

/**
 * The same for minutes: the relative error of the distance driven in that time at the speed of a departmental road. What the
 * assumed speeds add to it is not known, for no measured time stands behind them.
 */
export function rangeOfRoadMinutes(minutes: number): CostRange {
  const minutesPerKm = minutesForKm(1, "departmental");
  const { least, most } = rangeOfRoadKm(minutes / minutesPerKm);
  return { least: least * minutesPerKm, most: most * minutesPerKm };
}

/** The range of a cost by road, in the unit of the metric. */
export function rangeOfRoadCost(cost: number, metric: Metric): CostRange {
  return metric === "km" ? rangeOfRoadKm(cost) : rangeOfRoadMinutes(cost);
}

function leastOf(km: number, { ninthDecilePercent }: BandError): number {
  return km / (1 + ninthDecilePercent / 100);
}

function mostOf(km: number, { ninthDecilePercent }: BandError): number {
  return km / (1 - ninthDecilePercent / 100);
}
