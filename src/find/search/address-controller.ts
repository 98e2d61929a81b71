import { createGeocoder, type Geocoder } from "../../data/online/geocode-addresses.ts";
import type { Actions } from "../../state/actions.ts";
import { type AddressSearch, createAddressSearch } from "./search-addresses.ts";

export interface AddressController {
  readonly search: AddressSearch;
  readonly addressAt: (position: Parameters<Geocoder["reverseGeocode"]>[0]) => ReturnType<Geocoder["reverseGeocode"]>;
}

/** Opens the controller of the online address search. */
export function openAddressController(
  actions: Actions,
  { navigator }: Pick<typeof globalThis, "navigator">,
): AddressController {
  const geocoder = createGeocoder();
  return {
    search: createAddressSearch({
      geocode: geocoder.searchAddresses,
      report: actions.reportAddresses,
      isOnline: () => navigator.onLine,
    }),
    addressAt: (position) => geocoder.reverseGeocode(position, { signal: new AbortController().signal }),
  };
}
