import { useAppState, useDetailedApp } from "../app-context.ts";
import { RetryButton } from "./retry-button.tsx";

/** What the map lacks while its code runs: WebGL, its context, the base map, the outlines. */
export function MapFaults() {
  const { messages } = useDetailedApp();
  const status = useAppState((state) => state.mapStatus);
  const baseMap = useAppState((state) => state.resources.baseMap.status);
  const nearGround = useAppState((state) => state.resources.nearGround.status);
  const territories = useAppState((state) => state.resources.territories.status);
  if (status === "no-webgl") return <p className="map-notice map-notice-whole">{messages.mapNoWebgl}</p>;
  const faults = [
    status === "lost" ? messages.mapLost : "",
    baseMap === "failed" ? messages.baseMapFailed : "",
    nearGround === "failed" ? messages.nearGroundFailed : "",
    territories === "failed" ? messages.territoriesFailed : "",
  ].filter((fault) => fault !== "");
  return (
    <div className={status === "lost" ? "map-notice map-notice-whole" : "map-notice"} data-map-overlay role="status">
      {faults.map((fault) => (
        <p key={fault}>{fault}</p>
      ))}
      <RetryButton />
    </div>
  );
}
