import { Legend } from "./legend.tsx";
import { MapCaption } from "./map-caption.tsx";
import { OnlineMapNotice } from "./online-map-notice.tsx";
import { PlanOffer } from "./plan-offer.tsx";

/** Overlays of the map: elements over the map that MapLibre does not draw. */
export function MapOverlays() {
  return (
    <>
      <Legend />
      <MapCaption />
      <OnlineMapNotice />
      <PlanOffer />
    </>
  );
}
