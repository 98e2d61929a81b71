import type { ServicePoint } from "../../domain/service-point.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { Icon } from "../symbols/icon.tsx";

/** Leads to the part of « Territoires » about the place's official isochrones, which asks nobody by itself. */
export function IsochroneAct({ point }: { readonly point: ServicePoint }) {
  const { actions, messages, services } = useDetailedApp();
  if (point.kind !== "accueil") return null;
  return (
    <button type="button" className="button" onClick={turnToIsochrones}>
      <Icon name="rings" />
      {messages.isochroneSheetAct}
    </button>
  );

  function turnToIsochrones(): void {
    actions.closeSheet();
    services.isochrones((desk) => desk.choose(point.id, true));
  }
}
