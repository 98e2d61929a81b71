import { RADIANS_PER_DEGREE } from "./great-circle-distance.ts";
import type { Position } from "./position.ts";
import { between } from "./project-on-line.ts";

/**
 * The part of a line between two shares of its length, 0 at its first vertex and 1 at its last; from end to start when the
 * second share is the smaller. Lengths are measured in the plane, as in `projectOnLine`.
 */
export function cutLine(line: readonly Position[], fromShare: number, toShare: number): readonly Position[] {
  if (toShare < fromShare) return [...cutLine(line, toShare, fromShare)].reverse();
  const marks = measureAlong(line);
  const whole = marks.at(-1) ?? 0;
  const start = fromShare * whole;
  const end = toShare * whole;
  const inner = line.filter((_, at) => (marks[at] ?? 0) > start && (marks[at] ?? 0) < end);
  return [pointAt(line, marks, start), ...inner, pointAt(line, marks, end)];
}

/** Length of the line up to each vertex, in degrees of latitude. */
function measureAlong(line: readonly Position[]): number[] {
  const narrowing = Math.cos((line[0]?.[1] ?? 0) * RADIANS_PER_DEGREE);
  let length = 0;
  return line.map(([longitude, latitude], at) => {
    const [beforeLongitude, beforeLatitude] = line[at - 1] ?? [longitude, latitude];
    length += Math.hypot((longitude - beforeLongitude) * narrowing, latitude - beforeLatitude);
    return length;
  });
}

function pointAt(line: readonly Position[], marks: readonly number[], length: number): Position {
  const next = Math.max(
    1,
    marks.findIndex((mark) => mark >= length),
  );
  const from = line[next - 1] ?? [Number.NaN, Number.NaN];
  const span = (marks[next] ?? 0) - (marks[next - 1] ?? 0);
  return between(from, line[next] ?? from, span === 0 ? 0 : (length - (marks[next - 1] ?? 0)) / span);
}
