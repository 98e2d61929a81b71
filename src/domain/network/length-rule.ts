/**
 * The length of a road from its outline and its climb. A road must both go far and climb: its length is the hypotenuse of the
 * outline's length times the sinuosity of its class and of the climb divided by the grade at which mountain roads are
 * built. On the flat the first counts alone, up to a pass the second sets the hairpins.
 *
 * The parameters were fitted by `npm run bench:roads` on half of data/roads/road-pairs.csv; bench/README.md has the errors on
 * the other half.
 */
export interface LengthParameters {
  /** Length of the road / length of its outline, without climb, by class of data/roads/routes.csv. */
  readonly sinuosity: {
    readonly motorway: number;
    readonly national: number;
    readonly departmental: number;
    /** From a village to the road, or from an address to it. */
    readonly access: number;
    /** From village to village where the outline knows no road: in flat country, and in the mountains. */
    readonly hopFlat: number;
    readonly hopRugged: number;
  };
  /** Height climbed / length of the road, where the climb alone counts. */
  readonly grade: number;
}

export const LENGTH_PARAMETERS: LengthParameters = {
  sinuosity: {
    motorway: 1.1,
    national: 1.06,
    departmental: 1.12,
    access: 1.5,
    hopFlat: 1.3,
    hopRugged: 1.65,
  },
  grade: 0.079,
};

/** Sinuosity of the way from an address to the road. */
export const LOCAL_SINUOSITY = LENGTH_PARAMETERS.sinuosity.access;

/** A territory is wholly rugged when its heights range over this much. */
const RUGGED_RANGE_M = 1000;

export interface Stretch {
  readonly kind: Exclude<keyof LengthParameters["sinuosity"], "hopFlat" | "hopRugged"> | "hop";
  /** Great-circle length along the outline. */
  readonly outlineKm: number;
  /** Height climbed and descended. */
  readonly climbM: number;
  /** For a hop: how far the heights range around it; the smaller of both communes' ranges. */
  readonly rangeM: number;
}

/** Kilometres of road of a stretch; never less than its outline. */
export function roadLengthKm(stretch: Stretch, { sinuosity, grade }: LengthParameters = LENGTH_PARAMETERS): number {
  const factor = stretch.kind === "hop" ? hopSinuosity(stretch.rangeM, sinuosity) : sinuosity[stretch.kind];
  return Math.hypot(factor * stretch.outlineKm, stretch.climbM / 1000 / grade);
}

function hopSinuosity(rangeM: number, { hopFlat, hopRugged }: LengthParameters["sinuosity"]): number {
  return hopFlat + (hopRugged - hopFlat) * Math.min(1, rangeM / RUGGED_RANGE_M);
}
