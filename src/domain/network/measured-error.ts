import type { CostRange } from "../coverage/cost-range.ts";
import { type Metric, minutesForKm } from "./conditions.ts";

/**
 * Errors of the road model against known road distances that served for no fit: the test half of
 * data/roads/road-pairs.csv and short-road-pairs.csv, and control-pairs.csv, in the seasons in which they are known.
 * `npm run bench:roads` prints them; a test compares them with the built network.
 */
export interface BandError {
  /** Lower bound of the band, in km of known distance, inclusive. */
  readonly fromKm: number;
  /** Upper bound, exclusive. */
  readonly belowKm: number;
  /** Number of known distances. */
  readonly distances: number;
  /** Median of the absolute relative errors, in percent. */
  readonly medianPercent: number;
  /** Ninth decile of the absolute relative errors, in percent. */
  readonly ninthDecilePercent: number;
  /** Median of the signed relative errors, in percent: positive where the model is too long. */
  readonly biasPercent: number;
}

/** Ascending by distance, without a gap. */
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

/** Errors of the band of a distance by road. The modelled distance replaces the true one, which is unknown. */
export function errorOfRoadKm(km: number): BandError {
  const band = MEASURED_ERRORS.find(({ belowKm }) => km < belowKm) ?? MEASURED_ERRORS.at(-1);
  if (band === undefined) throw new Error("MEASURED_ERRORS has no band for this distance");
  return band;
}

/**
 * Range that contains the true distance in at least nine of ten known cases, for a modelled distance. With e the ninth
 * decile of the absolute relative errors of the band: |model / true - 1| <= e, hence model / (1 + e) <= true <= model /
 * (1 - e). Where a band has a greater error than its neighbour the range is widened, so that both ends increase with
 * the distance: the nearer of two places is never the more doubtful.
 */
export function rangeOfRoadKm(km: number): CostRange {
  const band = errorOfRoadKm(km);
  const { least, most } = LIMITS.get(band) ?? UNLIMITED;
  return { least: Math.min(leastOf(km, band), least), most: Math.max(mostOf(km, band), most) };
}

const UNLIMITED: CostRange = { least: Number.POSITIVE_INFINITY, most: 0 };

/**
 * Limits that the farther bands set to the lower end of a band, and the nearer bands to its upper end. Computed once:
 * every demand point needs a range.
 */
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
 * Range of a time, in minutes: the relative error of the distance driven in that time at the speed of a departmental
 * road. The error of the assumed speeds is unknown.
 */
export function rangeOfRoadMinutes(minutes: number): CostRange {
  const minutesPerKm = minutesForKm(1, "departmental");
  const { least, most } = rangeOfRoadKm(minutes / minutesPerKm);
  return { least: least * minutesPerKm, most: most * minutesPerKm };
}

/** Range of a cost by road, in the unit of the metric. */
export function rangeOfRoadCost(cost: number, metric: Metric): CostRange {
  return metric === "km" ? rangeOfRoadKm(cost) : rangeOfRoadMinutes(cost);
}

function leastOf(km: number, { ninthDecilePercent }: BandError): number {
  return km / (1 + ninthDecilePercent / 100);
}

function mostOf(km: number, { ninthDecilePercent }: BandError): number {
  return km / (1 - ninthDecilePercent / 100);
}
