import type { Placing } from "../../model/app-state.ts";

/** Id of the button that starts the placing, to which the focus returns when the person cancels. */
export function placingStartId(placing: Placing): string {
  return placing.kind === "moving" ? `placer-${placing.id}` : "placer";
}
