import { Legend } from "./legend.tsx";
import { MapCaption } from "./map-caption.tsx";
import { OnlineMapNotice } from "./online-map-notice.tsx";
import { PlanOffer } from "./plan-offer.tsx";

/** What stands on the map without being drawn by it. */
export function MapFurniture() {
  return (
    <>
      <Legend />
      <MapCaption />
      <OnlineMapNotice />
      <PlanOffer />
    </>
  );
}
