import { distanceKm, type PlanePoint } from "./plane.ts";

/**
 * A smooth line through every vertex (centripetal Catmull-Rom, without loops and cusps), sampled about every stepKm. It contains the
 * vertices, so that lines with a common vertex stay joined. Yuksel, Schaefer, Keyser, "Parameterization and applications of Catmull-Rom
 * curves", 2011.
 */
export function smoothLine(vertices: readonly PlanePoint[], stepKm: number): PlanePoint[] {
  return smooth(withoutRepeats(vertices), stepKm, undefined, undefined);
}

/** The same for a closed ring, smooth at its start too. */
export function smoothRing(ring: readonly PlanePoint[], stepKm: number): PlanePoint[] {
  const vertices = withoutRepeats(ring);
  return smooth(vertices, stepKm, vertices.at(-2), vertices[1]);
}

function smooth(
  line: readonly PlanePoint[],
  stepKm: number,
  beforeFirst: PlanePoint | undefined,
  afterLast: PlanePoint | undefined,
): PlanePoint[] {
  const first = line[0];
  if (first === undefined) return [];
  const smooth: PlanePoint[] = [first];
  for (let index = 0; index + 1 < line.length; index++) {
    const from = line[index] ?? first;
    const to = line[index + 1] ?? first;
    const before = line[index - 1] ?? beforeFirst ?? mirrored(from, to);
    const after = line[index + 2] ?? afterLast ?? mirrored(to, from);
    const steps = Math.max(1, Math.round(distanceKm(from, to) / stepKm));
    for (let step = 1; step < steps; step++) smooth.push(pointOfSpan(before, from, to, after, step / steps));
    smooth.push(to);
  }
  return smooth;
}

function withoutRepeats(vertices: readonly PlanePoint[]): PlanePoint[] {
  return vertices.filter((vertex, index) => {
    const previous = vertices[index - 1];
    return previous === undefined || distanceKm(previous, vertex) > 1e-6;
  });
}

function mirrored(centre: PlanePoint, point: PlanePoint): PlanePoint {
  return [2 * centre[0] - point[0], 2 * centre[1] - point[1]];
}

/** Barry and Goldman's pyramid, with knots at the square root of the chord. */
function pointOfSpan(a: PlanePoint, b: PlanePoint, c: PlanePoint, d: PlanePoint, share: number): PlanePoint {
  const ta = 0;
  const tb = ta + Math.sqrt(distanceKm(a, b));
  const tc = tb + Math.sqrt(distanceKm(b, c));
  const td = tc + Math.sqrt(distanceKm(c, d));
  const t = tb + (tc - tb) * share;
  const ab = between(a, b, ta, tb, t);
  const bc = between(b, c, tb, tc, t);
  const cd = between(c, d, tc, td, t);
  return between(between(ab, bc, ta, tc, t), between(bc, cd, tb, td, t), tb, tc, t);
}

function between(from: PlanePoint, to: PlanePoint, tFrom: number, tTo: number, t: number): PlanePoint {
  const share = (t - tFrom) / (tTo - tFrom);
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}
