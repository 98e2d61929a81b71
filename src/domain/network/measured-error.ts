/**
 * Errors of the roads against known road distances, none of which served to make them: data/roads/road-pairs.csv, control-pairs.csv and
 * short-road-pairs.csv, in each season in which a distance is known. Most of these are rounded to a kilometre. A test compares them
 * with the built network.
 */
export const ROAD_ERROR = {
  /** Number of known distances. */
  distances: 420,
  /** Median and ninth decile of the absolute relative errors, in percent. */
  medianPercent: 4,
  ninthDecilePercent: 11.4,
} as const;

/**
 * Range that contains the true cost in at least nine of ten known cases, for a modelled one. With e the ninth decile of the absolute
 * relative errors: |model / true - 1| <= e, hence model / (1 + e) <= true <= model / (1 - e). Times have the range of distances: their
 * error is known on a dozen ways only.
 */
export function rangeOfRoadCost(cost: number): CostRange {
  const share = ROAD_ERROR.ninthDecilePercent / 100;
  return { least: cost / (1 + share), most: cost / (1 - share) };
}

/** Range that contains the true cost, inclusive, in the unit of the cost. */
interface CostRange {
  readonly least: number;
  readonly most: number;
}
