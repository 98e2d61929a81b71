import type { ActiveMode } from "./travel-mode.ts";

/**
 * Speed on foot in km/h on a grade (rise / length of the road, negative downhill): W. Tobler (1993), Three
 * presentations on geographical analysis and modeling, NCGIA Technical Report 93-1: 6 exp(-3.5 |grade + 0.05|), for
 * footpaths. 5.0 km/h on the flat, 6 km/h at most, on a descent of 5 %. Without rests.
 */
export function walkingSpeed(grade: number): number {
  return 6 * Math.exp(-3.5 * Math.abs(grade + 0.05));
}

/**
 * Assumptions of the power model of cycling, for a person who is not trained, upright, on a paved road without wind.
 * The page states them; none is measured here.
 */
export const CYCLING = {
  /** Steady power of the rider, in watts. */
  riderW: 100,
  /** Share of the power that reaches the wheel. */
  drive: 0.95,
  /** Rider, bike and bag, in kg. */
  massKg: { velo: 95, vae: 105 },
  rollingResistance: 0.007,
  /** Drag coefficient × frontal area, in m². */
  dragAreaM2: 0.6,
  /** Density of the air at about 800 m, in kg/m³. */
  airDensity: 1.13,
  /**
   * Electric assistance: continuous rated power of the motor in watts, and the speed in km/h at which it is cut off,
   * both the legal limits (Directive 2002/24/CE, art. 1, h).
   */
  motorW: 250,
  assistedUntil: 25,
  /** Greatest speed downhill, in km/h: riders brake before bends. */
  downhillMost: 30,
} as const;

const GRAVITY = 9.81;

/**
 * Speed by bike in km/h on a grade: the speed at which power at the wheel = speed × (rolling resistance + climb + drag),
 * after J. C. Martin et al. (1998), Validation of a mathematical model for road cycling power, Journal of Applied
 * Biomechanics 14, 276-291, without wind and acceleration. Never slower than a person who pushes the bike.
 */
export function cyclingSpeed(grade: number, mode: Exclude<ActiveMode, "pied">): number {
  const mass = CYCLING.massKg[mode];
  const alone = steadySpeed(grade, CYCLING.riderW, mass);
  const assisted = Math.min(CYCLING.assistedUntil, steadySpeed(grade, CYCLING.riderW + CYCLING.motorW, mass));
  const ridden = mode === "vae" ? Math.max(alone, assisted) : alone;
  return Math.max(walkingSpeed(grade), Math.min(CYCLING.downhillMost, ridden));
}

/** Steps of the bisection of a speed: 25 m/s / 2^30 is far below a rounding error. */
const STEPS = 30;
const FASTEST_M_PER_S = 25;

/** Speed in km/h at which the resistance takes a power; the resistance × speed increases wherever it is positive. */
function steadySpeed(grade: number, powerW: number, massKg: number): number {
  const slope = Math.hypot(1, grade);
  const constant = (massKg * GRAVITY * (CYCLING.rollingResistance + grade)) / slope;
  const drag = 0.5 * CYCLING.airDensity * CYCLING.dragAreaM2;
  let [low, high] = [0, FASTEST_M_PER_S];
  for (let step = 0; step < STEPS; step++) {
    const speed = (low + high) / 2;
    if (speed * (constant + drag * speed * speed) < powerW * CYCLING.drive) low = speed;
    else high = speed;
  }
  return 3.6 * low;
}

/** Grades of the table of speeds: steps of a thousandth, up to 50 % in both directions. */
const PER_UNIT = 1000;
const STEEPEST = 500;
const tables = new Map<ActiveMode, Float64Array>();

/** Minutes for a km on a grade, rounded to a thousandth: the same table serves every edge. */
export function minutesPerKm(grade: number, mode: ActiveMode): number {
  let table = tables.get(mode);
  if (table === undefined) {
    const speedOf = (one: number) => (mode === "pied" ? walkingSpeed(one) : cyclingSpeed(one, mode));
    table = Float64Array.from({ length: 2 * STEEPEST + 1 }, (_, at) => 60 / speedOf((at - STEEPEST) / PER_UNIT));
    tables.set(mode, table);
  }
  const rank = Math.max(-STEEPEST, Math.min(STEEPEST, Math.round(grade * PER_UNIT))) + STEEPEST;
  return table[rank] as number;
}

/**
 * Minutes for a road of a length, an ascent and a descent. The road climbs and descends at one grade: that is what is
 * known of it. Not counted: stops, wind, snow, the surface, climbs between two known altitudes.
 */
export function activeMinutes(km: number, ascentM: number, descentM: number, mode: ActiveMode): number {
  const climbM = ascentM + descentM;
  if (climbM === 0 || km === 0) return km * minutesPerKm(0, mode);
  const grade = climbM / 1000 / km;
  return (km * (ascentM * minutesPerKm(grade, mode) + descentM * minutesPerKm(-grade, mode))) / climbM;
}
