import type { PlaceQuery } from "../../domain/filter/place-query.ts";
import { useAppState } from "../app-context.ts";

/** Everything that is asked of the places. */
export function usePlaceQuery(): PlaceQuery {
  const filters = useAppState((state) => state.filters);
  const opening = useAppState((state) => state.opening);
  const passesBy = useAppState((state) => state.passesBy);
  const reach = useAppState((state) => state.reach);
  return { filters, opening, passesBy, reach };
}
