import type { AppState } from "../app-state.ts";

/** Whether Plan IGN is shown instead of the embedded map. */
export function isPlanSeen({ onlineMap }: AppState): boolean {
  return onlineMap.online === "shown";
}
