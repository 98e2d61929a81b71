import type { Position } from "geojson";

/** A metre: the grids of the outlines are coarser, and whole numbers become text several times as fast as degrees. */
const STEPS_PER_DEGREE = 100_000;

/** Tells a vertex of outlines from all others: a whole number. */
export function vertexKey([longitude = 0, latitude = 0]: Position): number {
  const column = Math.round((longitude + 180) * STEPS_PER_DEGREE);
  return column * 180 * STEPS_PER_DEGREE + Math.round((latitude + 90) * STEPS_PER_DEGREE);
}

/** Tells an edge from all others, whichever way it goes. */
export function edgeKey(from: Position, to: Position): string {
  const [one, other] = [vertexKey(from), vertexKey(to)];
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}
