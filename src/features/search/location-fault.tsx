import { useDetailedApp } from "../../ui/detailed-app.ts";
import type { LocationFault } from "../../ui/messages/fr/list.ts";

/** Why the position of the device is unknown, and what to do instead. */
export function LocationFaultText({ fault }: { readonly fault: LocationFault }) {
  return useDetailedApp().messages.locationFaults[fault];
}
