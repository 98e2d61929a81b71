import { greatCircleDistanceKm, type Position } from "./position.ts";

/** Great-circle kilometres along a line up to each vertex: 0 at the first, the whole length at the last. */
export function measureLine(line: readonly Position[]): number[] {
  let lengthKm = 0;
  return line.map((position, at) => {
    lengthKm += greatCircleDistanceKm(line[at - 1] ?? position, position);
    return lengthKm;
  });
}

/** Linear interpolation in degrees between two positions. */
export function between(from: Position, to: Position, share: number): Position {
  if (share === 0) return from;
  if (share === 1) return to;
  return [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
}

/** Part of a line between two shares of its length, 0 to 1; reversed when the second is smaller. */
export function cutLine(line: readonly Position[], fromShare: number, toShare: number): readonly Position[] {
  if (toShare < fromShare) return [...cutLine(line, toShare, fromShare)].reverse();
  const marks = measureLine(line);
  const whole = marks.at(-1) ?? 0;
  const start = fromShare * whole;
  const end = toShare * whole;
  const inner = line.filter((_, at) => (marks[at] ?? 0) > start && (marks[at] ?? 0) < end);
  return [pointAt(line, marks, start), ...inner, pointAt(line, marks, end)];
}

function pointAt(line: readonly Position[], marks: readonly number[], lengthKm: number): Position {
  const next = Math.max(
    1,
    marks.findIndex((mark) => mark >= lengthKm),
  );
  const from = line[next - 1] ?? [Number.NaN, Number.NaN];
  const before = marks[next - 1] ?? 0;
  const span = (marks[next] ?? 0) - before;
  return between(from, line[next] ?? from, span === 0 ? 0 : (lengthKm - before) / span);
}
