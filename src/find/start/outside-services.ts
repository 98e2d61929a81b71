import type { Position } from "../../domain/geo/position.ts";
import type { Actions } from "../../state/actions.ts";
import type { AppStore } from "../../state/app-state.ts";
import type { DeviceLocation } from "../../state/locate.ts";
import { selectCommunes } from "../../state/selectors.ts";
import { NO_ANSWERS } from "../../state/slices.ts";
import type { OutsideServices } from "../app-context.ts";
import type { AddressSearch } from "../search/search-addresses.ts";
import { loadOnce } from "./load-late.ts";

const LOCATE_TIMEOUT_MS = 12_000;

type Device = Pick<typeof globalThis, "navigator" | "isSecureContext">;

/** Connects the page to the device and the online services. No code is loaded and no request sent before an action of the person. */
export function connectServices(
  store: AppStore,
  actions: Actions,
  device: Device,
): Omit<OutsideServices, "offline" | "compute"> {
  return {
    addresses: addressSearch(actions, device),
    locate: () =>
      locateDevice(
        selectCommunes(store.getState()).map(({ position }) => position),
        device,
      ),
  };
}

/**
 * Opens the search at the first key. After a failed load the page reports that addresses are unavailable, and the next key tries again.
 */
function addressSearch(actions: Actions, device: Device): AddressSearch {
  let isOpened = false;
  const open = loadOnce(() =>
    import("../search/search-addresses.ts").then((part) => part.openAddressSearch(actions, device)),
  );
  const turnTo = (act: (search: AddressSearch) => void) => {
    isOpened = true;
    open().then(act, () => {
      isOpened = false;
      actions.reportAddresses({ status: "unavailable" });
    });
  };
  return {
    type: (text) => turnTo((search) => search.type(text)),
    enter: () => turnTo((search) => search.enter()),
    stop: () => {
      if (isOpened) turnTo((search) => search.stop());
      else actions.reportAddresses(NO_ANSWERS);
    },
  };
}

async function locateDevice(
  townHalls: readonly Position[],
  { navigator, isSecureContext }: Device,
): Promise<DeviceLocation> {
  try {
    const { locate } = await import("../../state/locate.ts");
    // Browsers report "refused" on a page over plain HTTP, although nobody refused: pass no geolocation.
    return await locate(isSecureContext ? navigator.geolocation : undefined, {
      timeoutMs: LOCATE_TIMEOUT_MS,
      townHalls,
    });
  } catch {
    // The code failed to load.
    return { kind: "unavailable" };
  }
}
