/**
 * Parameters of the length of a road from its outline and its climb: the hypotenuse of (outline × sinuosity) and (climb
 * / grade of mountain roads). On flat land the first term prevails; towards a pass the second accounts for hairpins.
 * `npm run bench:roads -- --fit` fits the parameters on half of the pairs with a known distance; bench/README.md lists
 * the errors on the other half.
 */
export interface LengthParameters {
  readonly sinuosity: {
    readonly motorway: number;
    readonly national: number;
    readonly departmental: number;
    /** Roads of gorges, ledges and slopes. */
    readonly winding: number;
    /** From a village to the nearest road. */
    readonly access: number;
    /** Between neighbouring villages without a road in the outline, along a valley or in open country. */
    readonly hop: number;
  };
  /** Additions to the sinuosity of a hop. */
  readonly hopAddition: {
    /** Between two villages high above their valleys: the road follows every ravine. */
    readonly perched: number;
    /**
     * For every 6 km beyond the first 4, since no road goes straight for so long without a village: in open country…
     */
    readonly far: number;
    /** …and more in the mountains. */
    readonly farRugged: number;
  };
  /** Climb / length of the road, where the climb alone counts: on roads of the outline… */
  readonly grade: number;
  /** …and on hops and accesses. */
  readonly localGrade: number;
}

/**
 * Not fitted. Motorways have a vertex every 3 km and hardly bend between; country roads of 8 km are about 1.25 times
 * the straight line: no pair measures either. The other classes keep the values fitted on long pairs when no hop was
 * short enough to replace a road: fitted together, errors of classes would compensate.
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

/** Height above the lowest point of its commune from which a village counts as wholly perched. */
const PERCHED_M = 300;
/** Range of altitudes from which a territory counts as wholly rugged. */
const RUGGED_RANGE_M = 1000;
/** Length from which a hop is far, and further steps of it. */
const NEAR_KM = 4;
const FAR_STEP_KM = 6;

export interface Stretch {
  readonly kind: "motorway" | "national" | "departmental" | "winding" | "access" | "hop";
  /** Great-circle length along the outline. */
  readonly outlineKm: number;
  /** Height climbed and descended. */
  readonly climbM: number;
  /** Range of the altitudes around the stretch: the smaller of both communes' ranges. For hops. */
  readonly rangeM: number;
  /** Height of both ends above the lowest points of their communes: the smaller of both. For hops. */
  readonly perchedM: number;
}

/** Kilometres of road of a stretch; at least its outline. */
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
