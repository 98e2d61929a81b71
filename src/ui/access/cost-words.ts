import { selectBasket } from "../../model/access-need-selectors.ts";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";
import type { Catalogue } from "../messages/catalogue.ts";

/** Words for the cost that is measured: to the nearest place, or with a basket of needs to the farthest of them. */
export function useCostWords(): Catalogue["basketCosts"] {
  const { messages } = useDetailedApp();
  return useAppState((state) => selectBasket(state).length > 0) ? messages.basketCosts : messages;
}
