import { createContext, type ReactNode, useContext } from "react";
import { useStore } from "zustand";
import type { Actions } from "../state/actions.ts";
import type { AppState, AppStore, Language } from "../state/app-state.ts";
import type { DeviceLocation } from "../state/locate.ts";
import type { Format } from "../ui/format.ts";
import type { Catalogue, Core } from "../ui/messages/catalogue.ts";
import type { OpenCompute } from "../worker/open-compute.ts";
import type { OfflineController } from "./offline/controller.ts";
import type { AddressSearch } from "./search/search-addresses.ts";

/** Services outside the user interface: the device and the online services. */
export interface OutsideServices {
  readonly addresses: AddressSearch;
  readonly locate: () => Promise<DeviceLocation>;
  /** The computations of the worker, whose code it loads. */
  readonly compute: () => Promise<OpenCompute>;
  /** Passes the controller of offline use and of new versions to `act`, or calls `otherwise` when its code fails to load. */
  readonly offline: (act: (controller: OfflineController) => void, otherwise?: () => void) => void;
}

export interface AppContextValue {
  readonly store: AppStore;
  readonly actions: Actions;
  readonly messages: Core;
  readonly format: Format;
  readonly language: Language;
  readonly services: OutsideServices;
  /** Loads failed files again. */
  readonly retry: () => void;
}

export const AppContext = createContext<AppContextValue | undefined>(undefined);

/** Context of the page: store, actions, words, formats and services. Throws outside AppContext. */
export function useApp(): AppContextValue {
  const context = useContext(AppContext);
  if (context === undefined) throw new Error("useApp is called outside AppContext");
  return context;
}

/** Props of the question page, and of the page with list and map. */
export interface RoomProps {
  /** The view that draws the map: this room does not depend on MapLibre. */
  readonly map: ReactNode;
  /** Whether the page took the place of the other one. */
  readonly hasReplaced: boolean;
}

/** The value of a selector for the present state. The selector must return the same object for the same inputs. */
export function useAppState<T>(selector: (state: AppState) => T): T {
  return useStore(useApp().store, selector);
}

/** Context of a lazy view: as that of the page, but with all words. */
export interface DetailedAppValue extends AppContextValue {
  readonly messages: Catalogue;
}

export const DetailedAppContext = createContext<DetailedAppValue | undefined>(undefined);

/** Context for sheets and views, which `lazy` loads with their words. Throws outside a lazy view. */
export function useDetailedApp(): DetailedAppValue {
  const context = useContext(DetailedAppContext);
  if (context === undefined) throw new Error("useDetailedApp is called outside a lazy view");
  return context;
}

/** Catalogue and formats for a text. */
export interface Wording {
  readonly messages: Catalogue;
  readonly format: Format;
}
