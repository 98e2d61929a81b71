import type { Placing } from "../../state/app-state.ts";

/** The button that has the map await a click: the focus goes back there when the person gives up. */
export function placingStartId(placing: Placing): string {
  return placing.kind === "moving" ? `placer-${placing.id}` : "placer";
}
