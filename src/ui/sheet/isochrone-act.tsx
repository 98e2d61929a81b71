import type { Place } from "../../domain/place.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { Icon } from "../symbols/icon.tsx";

/** Leads to the part of « Territoires » about the place's official isochrones, which asks nobody by itself. */
export function IsochroneAct({ place }: { readonly place: Place }) {
  const { actions, messages, services } = useDetailedApp();
  if (place.kind !== "accueil") return null;
  return (
    <button type="button" className="button" onClick={turnToIsochrones}>
      <Icon name="rings" />
      {messages.isochroneSheetAct}
    </button>
  );

  function turnToIsochrones(): void {
    actions.closeSheet();
    services.isochrones((controller) => controller.choose(place.id, true));
  }
}
