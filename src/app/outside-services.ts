import type { Position } from "../geo/position.ts";
import type { Actions } from "../state/actions.ts";
import { NO_ANSWERS } from "../state/address-answers.ts";
import type { ImportController } from "../state/import/import-controller.ts";
import type { IsochroneController } from "../state/isochrones/isochrone-controller.ts";
import type { DeviceLocation } from "../state/locate.ts";
import type { RefreshController } from "../state/refresh/refresh-controller.ts";
import type { AddressSearch } from "../state/search-addresses.ts";
import { selectCommunes } from "../state/selectors.ts";
import type { AppStore } from "../state/store.ts";
import type { OutsideServices } from "../ui/app-context.ts";
import type { AddressController } from "./open-address-controller.ts";

const LOCATE_TIMEOUT_MS = 12_000;

type Device = Pick<typeof globalThis, "navigator" | "isSecureContext">;

/** Connects the page to the device and the online services. No code is loaded and no request sent before an action of the person. */
export function connectServices(
  store: AppStore,
  actions: Actions,
  device: Device,
  takePicture: OutsideServices["takePicture"],
): Omit<OutsideServices, "about" | "offline"> {
  return {
    ...addressController(actions, device),
    locate: () =>
      locateDevice(
        selectCommunes(store.getState()).map(({ position }) => position),
        device,
      ),
    takePicture,
    isochrones: isochroneController(store, actions, device),
    importing: importController(store, actions),
    refresh: refreshController(store, actions, device),
  };
}

/**
 * Opens the controller at the first key. After a failed load the page reports that addresses are unavailable, and the next key tries again.
 */
function addressController(actions: Actions, device: Device): Pick<OutsideServices, "addresses" | "addressAt"> {
  let controller: Promise<AddressController> | undefined;
  const open = () => {
    controller ??= import("./open-address-controller.ts").then(({ openAddressController }) =>
      openAddressController(actions, device),
    );
    return controller;
  };
  const turnTo = (act: (search: AddressSearch) => void) => {
    open().then(
      ({ search }) => act(search),
      () => {
        controller = undefined;
        actions.reportAddresses({ status: "unavailable" });
      },
    );
  };
  return {
    addresses: {
      type: (text) => turnTo((search) => search.type(text)),
      enter: () => turnTo((search) => search.enter()),
      stop: () => {
        if (controller !== undefined) turnTo((search) => search.stop());
        else actions.reportAddresses(NO_ANSWERS);
      },
    },
    addressAt: async (position) => {
      try {
        return await (await open()).addressAt(position);
      } catch {
        controller = undefined;
        return { kind: "unavailable" };
      }
    },
  };
}

/** Opens the controller once. After a failed load the page reports that isochrones are unavailable. */
function isochroneController(store: AppStore, actions: Actions, device: Device): OutsideServices["isochrones"] {
  let controller: Promise<IsochroneController> | undefined;
  return (act) => {
    controller ??= import("./open-isochrone-controller.ts").then(({ openIsochroneController }) =>
      openIsochroneController(store, actions, device),
    );
    controller.then(act, () => {
      controller = undefined;
      actions.reportIsochrones({ asking: { status: "failed", isOffline: !device.navigator.onLine } });
    });
  };
}

/** Opens the controller once. After a failed load the page reports that the file could not be read. */
function importController(store: AppStore, actions: Actions): OutsideServices["importing"] {
  let controller: Promise<ImportController> | undefined;
  return (act) => {
    controller ??= import("./open-import-controller.ts").then(({ openImportController }) =>
      openImportController(store, actions),
    );
    controller.then(act, () => {
      controller = undefined;
      actions.reportImport({ status: "refused", fileName: "", fault: { kind: "reader-failed" } });
    });
  };
}

/** Opens the controller once. After a failed load the page reports that the list is unavailable. */
function refreshController(store: AppStore, actions: Actions, device: Device): OutsideServices["refresh"] {
  let controller: Promise<RefreshController> | undefined;
  return (act) => {
    controller ??= import("./open-refresh-controller.ts").then(({ openRefreshController }) =>
      openRefreshController(store, actions, device),
    );
    controller.then(act, () => {
      controller = undefined;
      actions.reportRefresh({ status: "failed", fault: device.navigator.onLine ? "reader-failed" : "offline" });
    });
  };
}

async function locateDevice(
  seats: readonly Position[],
  { navigator, isSecureContext }: Device,
): Promise<DeviceLocation> {
  try {
    const { locate } = await import("../state/locate.ts");
    // Browsers report "refused" on a page over plain HTTP, although nobody refused: pass no geolocation.
    return await locate(isSecureContext ? navigator.geolocation : undefined, { timeoutMs: LOCATE_TIMEOUT_MS, seats });
  } catch {
    // The code failed to load.
    return { kind: "unavailable" };
  }
}
