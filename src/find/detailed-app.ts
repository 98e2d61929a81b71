import { createContext, useContext } from "react";
import type { Catalogue } from "../ui/messages/catalogue.ts";
import type { AppContextValue } from "./app-context.ts";

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
