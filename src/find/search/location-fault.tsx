import type { LocationFault } from "../../ui/messages/fr/details.ts";
import { useDetailedApp } from "../app-context.ts";

/** Why the position of the device is unknown, and what to do instead. */
export function LocationFaultText({ fault }: { readonly fault: LocationFault }) {
  return useDetailedApp().messages.locationFaults[fault];
}
