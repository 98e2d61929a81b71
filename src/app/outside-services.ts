import { createGeocoder } from "../online/geocode-addresses.ts";
import type { Actions } from "../state/actions.ts";
import { locate } from "../state/locate.ts";
import { createAddressSearch } from "../state/search-addresses.ts";
import { selectCommunes } from "../state/selectors.ts";
import type { AppStore } from "../state/store.ts";
import type { OutsideServices } from "../ui/app-context.ts";

const LOCATE_TIMEOUT_MS = 12_000;

type Device = Pick<typeof globalThis, "navigator" | "isSecureContext">;

/** The device and the public services, as the page uses them. Nothing is asked before a person acts. */
export function connectServices(
  store: AppStore,
  actions: Actions,
  { navigator, isSecureContext }: Device,
): OutsideServices {
  const geocoder = createGeocoder();
  return {
    addresses: createAddressSearch({
      geocode: geocoder.searchAddresses,
      report: actions.reportAddresses,
      isOnline: () => navigator.onLine,
    }),
    locate: () =>
      // A page that came over plain http may not ask: browsers call that refused, though nobody refused it.
      locate(isSecureContext ? navigator.geolocation : undefined, {
        timeoutMs: LOCATE_TIMEOUT_MS,
        seats: selectCommunes(store.getState()).map(({ position }) => position),
      }),
    addressAt: (position) => geocoder.reverseGeocode(position, { signal: new AbortController().signal }),
  };
}
