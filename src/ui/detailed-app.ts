import { createContext, useContext } from "react";
import type { AppContextValue } from "./app-context.ts";
import type { Catalogue } from "./messages/catalogue.ts";

/** What the page gives to a part that came later: every word, and not the first ones only. */
export interface DetailedAppValue extends AppContextValue {
  readonly messages: Catalogue;
}

export const DetailedAppContext = createContext<DetailedAppValue | undefined>(undefined);

/** For sheets and views, which `lazyPart` brings with their words. */
export function useDetailedApp(): DetailedAppValue {
  const context = useContext(DetailedAppContext);
  if (context === undefined) throw new Error("useDetailedApp is called outside of a lazy part");
  return context;
}
