import type { Position } from "../../src/domain/geo/position.ts";

/** Rounds to about a metre, as the questions have it. */
export function roundPosition([longitude, latitude]: Position): Position {
  return [Number(longitude.toFixed(5)), Number(latitude.toFixed(5))];
}
