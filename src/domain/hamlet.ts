import type { CodeCommune } from "./codes.ts";
import type { Position } from "./geo/position.ts";

/** A named place within a commune: a village, hamlet or quarter. */
export interface Hamlet {
  readonly name: string;
  readonly codeCommune: CodeCommune;
  readonly position: Position;
}
