/**
 * The length of a road from its outline and its climb. A road must both go far and climb: its length is the hypotenuse of the
 * outline's length times its sinuosity and of the climb divided by the grade at which mountain roads are built. On the flat
 * the first counts alone, up to a pass the second sets the hairpins.
 *
 * `npm run bench:roads -- --fit` fits the parameters on half of the pairs whose distance is known; bench/README.md has the errors on
 * the other half.
 */
export interface LengthParameters {
  readonly sinuosity: {
    readonly motorway: number;
    readonly national: number;
    readonly departmental: number;
    /** Roads of gorges, ledges and slopes. */
    readonly winding: number;
    /** From a village to the road that passes by. */
    readonly access: number;
    /** Where the outline knows no road: from a village to the next along the valley or in open country. */
    readonly hop: number;
  };
  /** What is added to the sinuosity of a hop. */
  readonly hopAddition: {
    /** Between two villages that stand high above their valleys: the road goes round every ravine. */
    readonly perched: number;
    /** For every 6 km beyond the first 4, for so far without a village no road goes straight: in open country… */
    readonly far: number;
    /** …and more in the mountains. */
    readonly farRugged: number;
  };
  /** Height climbed / length of the road, where the climb alone counts: on the roads of the outline… */
  readonly grade: number;
  /** …and on hops and accesses. */
  readonly localGrade: number;
}

/**
 * Not fitted. Motorways are drawn every 3 km and hardly bend between; country roads of 8 km are about 1.25 times the straight line: no
 * pair tells of either. The other classes of the outline keep what the
 * long pairs gave them when no hop was short enough to stand in for a road: fitted together they make up for each other's errors.
 */
export const ASSUMED = { motorway: 1.05, national: 1.08, departmental: 1.13, winding: 1.44, far: 0.25 } as const;

export const LENGTH_PARAMETERS: LengthParameters = {
  sinuosity: {
    motorway: ASSUMED.motorway,
    national: ASSUMED.national,
    departmental: ASSUMED.departmental,
    winding: ASSUMED.winding,
    access: 1.35,
    hop: 1.09,
  },
  hopAddition: { perched: 0.46, far: ASSUMED.far, farRugged: 0.59 },
  grade: 0.08,
  localGrade: 0.075,
};

/** A village that stands so high above the lowest point of its commune is wholly perched. */
const PERCHED_M = 300;
/** A territory is wholly rugged when its heights range over this much. */
const RUGGED_RANGE_M = 1000;
/** A hop is far beyond this, and doubly so after each further step. */
const NEAR_KM = 4;
const FAR_STEP_KM = 6;

export interface Stretch {
  readonly kind: "motorway" | "national" | "departmental" | "winding" | "access" | "hop";
  /** Great-circle length along the outline. */
  readonly outlineKm: number;
  /** Height climbed and descended. */
  readonly climbM: number;
  /** How far the heights range around it: the smaller of both communes' ranges. Counts for hops. */
  readonly rangeM: number;
  /** How high both ends stand above the lowest points of their communes: the smaller of both heights. Counts for hops. */
  readonly perchedM: number;
}

/** Kilometres of road of a stretch; never less than its outline. */
export function roadLengthKm(stretch: Stretch, parameters: LengthParameters = LENGTH_PARAMETERS): number {
  const { kind, outlineKm, climbM } = stretch;
  const isLocal = kind === "access" || kind === "hop";
  const addition = kind === "hop" ? hopAddition(stretch, parameters.hopAddition) : 0;
  const grade = isLocal ? parameters.localGrade : parameters.grade;
  return Math.hypot((parameters.sinuosity[kind] + addition) * outlineKm, climbM / 1000 / grade);
}

function hopAddition(
  { outlineKm, rangeM, perchedM }: Stretch,
  { perched, far, farRugged }: LengthParameters["hopAddition"],
): number {
  const steps = Math.max(0, outlineKm - NEAR_KM) / FAR_STEP_KM;
  return perched * Math.min(1, perchedM / PERCHED_M) + steps * (far + farRugged * Math.min(1, rangeM / RUGGED_RANGE_M));
}
