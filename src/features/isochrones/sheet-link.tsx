import { DetailIcon } from "../../design/symbols/detail-icon.tsx";
import type { Place } from "../../domain/place.ts";
import { useDetailedApp } from "../../ui/detailed-app.ts";

/** Button that opens the official isochrones of the place in « Territoires »; it sends no request. */
export function IsochroneAct({ place }: { readonly place: Place }) {
  const { actions, messages, services } = useDetailedApp();
  if (place.kind !== "accueil") return null;
  return (
    <button type="button" className="button" onClick={turnToIsochrones}>
      <DetailIcon name="rings" />
      {messages.isochroneSheetAct}
    </button>
  );

  function turnToIsochrones(): void {
    actions.closeSheet();
    services.isochrones((controller) => controller.choose(place.id, true));
  }
}
