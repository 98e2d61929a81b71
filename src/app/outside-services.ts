import { createGeocoder } from "../online/geocode-addresses.ts";
import type { Actions } from "../state/actions.ts";
import { locate } from "../state/locate.ts";
import { createAddressSearch } from "../state/search-addresses.ts";
import { selectCommunes } from "../state/selectors.ts";
import type { AppStore } from "../state/store.ts";
import type { OutsideServices } from "../ui/app-context.ts";

const LOCATE_TIMEOUT_MS = 12_000;

/** The device and the public services, as the page uses them. Nothing is asked before a person acts. */
export function connectServices(store: AppStore, actions: Actions, device: Navigator): OutsideServices {
  const geocoder = createGeocoder();
  return {
    addresses: createAddressSearch({
      geocode: geocoder.searchAddresses,
      report: actions.reportAddresses,
      isOnline: () => device.onLine,
    }),
    locate: () =>
      locate(device.geolocation, {
        timeoutMs: LOCATE_TIMEOUT_MS,
        seats: selectCommunes(store.getState()).map(({ position }) => position),
      }),
    addressAt: (position) => geocoder.reverseGeocode(position, { signal: new AbortController().signal }),
  };
}
