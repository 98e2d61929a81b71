import type { OnlineMapStatus } from "../state/slices.ts";

/** Status of the online base map after a failed request: without a network, or without an answer. */
export function missingStatus(): OnlineMapStatus {
  return navigator.onLine ? "failed" : "offline";
}
