import { createContext, useContext } from "react";
import { useStore } from "zustand";
import type { AddressResult } from "../domain/address.ts";
import type { MapPicture } from "../domain/map-picture.ts";
import type { Position } from "../geo/position.ts";
import type { AboutController } from "../state/about/about-controller.ts";
import type { Actions } from "../state/actions.ts";
import type { AppState, Language } from "../state/app-state.ts";
import type { ImportController } from "../state/import/import-controller.ts";
import type { IsochroneController } from "../state/isochrones/isochrone-controller.ts";
import type { DeviceLocation } from "../state/locate.ts";
import type { OfflineController } from "../state/offline/offline-controller.ts";
import type { RefreshController } from "../state/refresh/refresh-controller.ts";
import type { AddressSearch } from "../state/search-addresses.ts";
import type { AppStore } from "../state/store.ts";
import type { Format } from "./format.ts";
import type { Core } from "./messages/catalogue.ts";

/** What lies outside the page: the device, the public services, and the map, of which this room knows nothing. */
export interface OutsideServices {
  readonly addresses: AddressSearch;
  readonly locate: () => Promise<DeviceLocation>;
  /** Sends the position to the geocoder: only for a person who asked. */
  readonly addressAt: (position: Position) => Promise<AddressResult>;
  /** Turns to the controller of official isochrones, whose code comes when it is first used. */
  readonly isochrones: (act: (controller: IsochroneController) => void) => void;
  /** Turns to the controller where files are brought, whose code comes when it is first used. */
  readonly importing: (act: (controller: ImportController) => void) => void;
  /** Turns to the controller that asks for the national list, whose code comes when it is first used. */
  readonly refresh: (act: (controller: RefreshController) => void) => void;
  /** Turns to the controller of what works without a network, and of the next version of the page. */
  readonly offline: (act: (controller: OfflineController) => void) => void;
  /** Turns to what « À propos » tells and does of the page as a whole, whose code comes when it is first asked for. */
  readonly about: (act: (controller: AboutController) => void, otherwise: () => void) => void;
  /** What the map shows; undefined where there is no map. Rejects when it cannot be drawn. */
  readonly takePicture: () => Promise<MapPicture | undefined>;
}

export interface AppContextValue {
  readonly store: AppStore;
  readonly actions: Actions;
  readonly messages: Core;
  readonly format: Format;
  readonly language: Language;
  readonly services: OutsideServices;
  /** Fetches again the files that could not be had. */
  readonly retry: () => void;
}

export const AppContext = createContext<AppContextValue | undefined>(undefined);

export function useApp(): AppContextValue {
  const context = useContext(AppContext);
  if (context === undefined) throw new Error("useApp is called outside of AppContext");
  return context;
}

/** What a selector yields of the state. The selector must give the same object for the same inputs. */
export function useAppState<T>(selector: (state: AppState) => T): T {
  return useStore(useApp().store, selector);
}
