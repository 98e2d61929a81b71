import type { Position } from "geojson";

/** About a metre; the grids of the outlines are coarser, and integers are converted to text several times as fast as degrees. */
const STEPS_PER_DEGREE = 100_000;

/** Key of a vertex of outlines: an integer, equal for positions that round to the same metre. */
export function vertexKey([longitude = 0, latitude = 0]: Position): number {
  const column = Math.round((longitude + 180) * STEPS_PER_DEGREE);
  return column * 180 * STEPS_PER_DEGREE + Math.round((latitude + 90) * STEPS_PER_DEGREE);
}

/** Key of an edge, equal in both directions. */
export function edgeKey(from: Position, to: Position): string {
  const [one, other] = [vertexKey(from), vertexKey(to)];
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}
