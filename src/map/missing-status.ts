import type { OnlineMapStatus } from "../state/base-map/base-map-state.ts";

/** What to say of what could not be had. */
export function missingStatus(): OnlineMapStatus {
  return navigator.onLine ? "failed" : "offline";
}
