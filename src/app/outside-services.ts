import type { Position } from "../geo/position.ts";
import type { Actions } from "../state/actions.ts";
import { NO_ANSWERS } from "../state/address-answers.ts";
import type { IntakeDesk } from "../state/intake/intake-desk.ts";
import type { IsochroneDesk } from "../state/isochrones/isochrone-desk.ts";
import type { DeviceLocation } from "../state/locate.ts";
import type { RefreshDesk } from "../state/refresh/refresh-desk.ts";
import type { AddressSearch } from "../state/search-addresses.ts";
import { selectCommunes } from "../state/selectors.ts";
import type { AppStore } from "../state/store.ts";
import type { OutsideServices } from "../ui/app-context.ts";
import type { AddressDesk } from "./open-address-desk.ts";

const LOCATE_TIMEOUT_MS = 12_000;

type Device = Pick<typeof globalThis, "navigator" | "isSecureContext">;

/** The device and the public services, as the page uses them. Nothing is asked, nor its code fetched, before a person acts. */
export function connectServices(
  store: AppStore,
  actions: Actions,
  device: Device,
  takePicture: OutsideServices["takePicture"],
): Omit<OutsideServices, "about" | "offline"> {
  return {
    ...addressDesk(actions, device),
    locate: () =>
      locateDevice(
        selectCommunes(store.getState()).map(({ position }) => position),
        device,
      ),
    takePicture,
    isochrones: isochroneDesk(store, actions, device),
    intake: intakeDesk(store, actions),
    refresh: refreshDesk(store, actions, device),
  };
}

/** The desk is opened at the first key; where its code does not come the page says that addresses could not be had, and the next key tries again. */
function addressDesk(actions: Actions, device: Device): Pick<OutsideServices, "addresses" | "addressAt"> {
  let desk: Promise<AddressDesk> | undefined;
  const open = () => {
    desk ??= import("./open-address-desk.ts").then(({ openAddressDesk }) => openAddressDesk(actions, device));
    return desk;
  };
  const turnTo = (act: (search: AddressSearch) => void) => {
    open().then(
      ({ search }) => act(search),
      () => {
        desk = undefined;
        actions.reportAddresses({ status: "unavailable" });
      },
    );
  };
  return {
    addresses: {
      type: (text) => turnTo((search) => search.type(text)),
      enter: () => turnTo((search) => search.enter()),
      stop: () => {
        if (desk !== undefined) turnTo((search) => search.stop());
        else actions.reportAddresses(NO_ANSWERS);
      },
    },
    addressAt: async (position) => {
      try {
        return await (await open()).addressAt(position);
      } catch {
        desk = undefined;
        return { kind: "unavailable" };
      }
    },
  };
}

/** The desk is opened once; where its code does not come the page says that isochrones could not be had. */
function isochroneDesk(store: AppStore, actions: Actions, device: Device): OutsideServices["isochrones"] {
  let desk: Promise<IsochroneDesk> | undefined;
  return (act) => {
    desk ??= import("./open-isochrone-desk.ts").then(({ openIsochroneDesk }) =>
      openIsochroneDesk(store, actions, device),
    );
    desk.then(act, () => {
      desk = undefined;
      actions.reportIsochrones({ asking: { status: "failed", isOffline: !device.navigator.onLine } });
    });
  };
}

/** The desk is opened once; where its code does not come the page says that the file could not be read. */
function intakeDesk(store: AppStore, actions: Actions): OutsideServices["intake"] {
  let desk: Promise<IntakeDesk> | undefined;
  return (act) => {
    desk ??= import("./open-intake-desk.ts").then(({ openIntakeDesk }) => openIntakeDesk(store, actions));
    desk.then(act, () => {
      desk = undefined;
      actions.reportIntake({ status: "refused", fileName: "", fault: { kind: "reader-failed" } });
    });
  };
}

/** The desk is opened once; where its code does not come the page says that the list could not be had. */
function refreshDesk(store: AppStore, actions: Actions, device: Device): OutsideServices["refresh"] {
  let desk: Promise<RefreshDesk> | undefined;
  return (act) => {
    desk ??= import("./open-refresh-desk.ts").then(({ openRefreshDesk }) => openRefreshDesk(store, actions, device));
    desk.then(act, () => {
      desk = undefined;
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
    // A page that came over plain http may not ask: browsers call that refused, though nobody refused it.
    return await locate(isSecureContext ? navigator.geolocation : undefined, { timeoutMs: LOCATE_TIMEOUT_MS, seats });
  } catch {
    // Its code did not come.
    return { kind: "unavailable" };
  }
}
