import type { Attach } from "../domain/network/attach-position.ts";
import type { Position } from "../geo/position.ts";

/** Attaches things to the roads, resting after each: whoever asks for one of them later has it at once. */
export function* attachInSteps(
  attach: Attach,
  things: readonly { readonly position: Position }[],
): Generator<undefined, void> {
  for (const { position } of things) {
    attach(position);
    yield;
  }
}
