/**
 * The length of a road from its outline and its climb. A road must both go far and climb: its length is the hypotenuse of the
 * outline's length times the sinuosity of its class and of the climb divided by the grade at which mountain roads are
 * built. On the flat the first counts alone, up to a pass the second sets the hairpins.
 *
 * The parameters were fitted by `npm run bench:roads -- --fit` on half of data/roads/road-pairs.csv; bench/README.md has the errors on
 * the other half.
 */
export interface LengthParameters {
  /** Length of the road / length of its outline, where it does not climb. */
  readonly sinuosity: {
    readonly motorway: number;
    readonly national: number;
    readonly departmental: number;
    /** Roads of gorges, ledges and slopes. */
    readonly winding: number;
    /** Where the outline knows no road, from village to village and from a village to the road: in flat country… */
    readonly localFlat: number;
    /** …and in the mountains. */
    readonly localRugged: number;
  };
  /** Height climbed / length of the road, where the climb alone counts. */
  readonly grade: number;
}

/**
 * The reference pairs lie in the mountains and use few motorways: they say nothing of two of the parameters, which are assumed.
 * Motorways are drawn every 3 km and hardly bend between; country roads are about 1.3 times the straight line.
 */
export const ASSUMED_SINUOSITY = { motorway: 1.05, localFlat: 1.3 } as const;

export const LENGTH_PARAMETERS: LengthParameters = {
  sinuosity: { ...ASSUMED_SINUOSITY, national: 1.08, departmental: 1.13, winding: 1.44, localRugged: 1.9 },
  grade: 0.086,
};

/** Sinuosity of the way from an address to the road. */
export const LOCAL_SINUOSITY = ASSUMED_SINUOSITY.localFlat;

/** A territory is wholly rugged when its heights range over this much. */
const RUGGED_RANGE_M = 1000;

export interface Stretch {
  readonly kind: "motorway" | "national" | "departmental" | "winding" | "access" | "hop";
  /** Great-circle length along the outline. */
  readonly outlineKm: number;
  /** Height climbed and descended. */
  readonly climbM: number;
  /** How far the heights range around it: the smaller of both communes' ranges. Counts where the road is not known. */
  readonly rangeM: number;
}

/** Kilometres of road of a stretch; never less than its outline. */
export function roadLengthKm(stretch: Stretch, { sinuosity, grade }: LengthParameters = LENGTH_PARAMETERS): number {
  const isLocal = stretch.kind === "access" || stretch.kind === "hop";
  const factor = isLocal ? localSinuosity(stretch.rangeM, sinuosity) : sinuosity[stretch.kind];
  return Math.hypot(factor * stretch.outlineKm, stretch.climbM / 1000 / grade);
}

function localSinuosity(rangeM: number, { localFlat, localRugged }: LengthParameters["sinuosity"]): number {
  return localFlat + (localRugged - localFlat) * Math.min(1, rangeM / RUGGED_RANGE_M);
}
