import { useApp, useAppState } from "../app-context.ts";
import { RetryButton } from "./retry-button.tsx";

/** Notice on a map that failed or lost its WebGL context; the rest of the page works without it. */
export function MapNotice() {
  const { messages } = useApp();
  const status = useAppState((state) => state.mapStatus);
  const baseMap = useAppState((state) => state.resources.baseMap.status);
  const territories = useAppState((state) => state.resources.territories.status);
  if (status === "no-webgl") return <p className="map-notice map-notice-whole">{messages.mapNoWebgl}</p>;
  const faults = [
    status === "failed" ? messages.mapFailed : "",
    status === "lost" ? messages.mapLost : "",
    baseMap === "failed" ? messages.baseMapFailed : "",
    territories === "failed" ? messages.territoriesFailed : "",
  ].filter((fault) => fault !== "");
  if (faults.length > 0) {
    return (
      <div
        className={status === "failed" || status === "lost" ? "map-notice map-notice-whole" : "map-notice"}
        data-map-overlay
        role="status"
      >
        {faults.map((fault) => (
          <p key={fault}>{fault}</p>
        ))}
        <RetryButton />
      </div>
    );
  }
  return status === "waiting" ? <p className="map-notice map-waiting">{messages.mapLoading}</p> : null;
}
