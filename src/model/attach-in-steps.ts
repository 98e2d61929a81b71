import type { Attach } from "../domain/network/attach-position.ts";
import type { Position } from "../geo/position.ts";

/** Attaches positions to the roads, one in each step. `attach` caches them. */
export function* attachInSteps(
  attach: Attach,
  things: readonly { readonly position: Position }[],
): Generator<undefined, void> {
  for (const { position } of things) {
    attach(position);
    yield;
  }
}
