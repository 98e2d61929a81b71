/**
 * Speed on foot in km/h on a grade (rise / length of the road, negative downhill): W. Tobler (1993), Three
 * presentations on geographical analysis and modeling, NCGIA Technical Report 93-1: 6 exp(-3.5 |grade + 0.05|), for
 * footpaths. 5.0 km/h on the flat, 6 km/h at most, on a descent of 5 %. Without rests.
 */
export function walkingSpeed(grade: number): number {
  return 6 * Math.exp(-3.5 * Math.abs(grade + 0.05));
}

/** Grades of the table of speeds: steps of a thousandth, up to 50 % in both directions. */
const PER_UNIT = 1000;
const STEEPEST = 500;
const table = Float64Array.from({ length: 2 * STEEPEST + 1 }, (_, at) => 60 / walkingSpeed((at - STEEPEST) / PER_UNIT));

/** Minutes for a km on a grade, rounded to a thousandth: the same table serves every edge. */
export function minutesPerKm(grade: number): number {
  const rank = Math.max(-STEEPEST, Math.min(STEEPEST, Math.round(grade * PER_UNIT))) + STEEPEST;
  return table[rank] as number;
}

/**
 * Minutes on foot for a road of a length, an ascent and a descent. The road climbs and descends at one grade: that is
 * what is known of it. Not counted: rests, snow, the surface, climbs between two known altitudes.
 */
export function minutesOnFoot(km: number, ascentM: number, descentM: number): number {
  const climbM = ascentM + descentM;
  if (climbM === 0 || km === 0) return km * minutesPerKm(0);
  const grade = climbM / 1000 / km;
  return (km * (ascentM * minutesPerKm(grade) + descentM * minutesPerKm(-grade))) / climbM;
}
